import { ErrorSummary, Field, Form, SubmitButton } from "@/components/ui/form";
import { StatusTag } from "@/components/ui/status-tag";
import { endLicence } from "@/lib/domain/cic/licences/actions";
import type { Licence } from "@/lib/domain/cic/licences/shape";
import { licenceStateWords, licensedInWords } from "@/lib/domain/cic/licences/words";

type Props = { licences: readonly Licence[]; empty: string; mayEnd?: boolean };

/** Licences, the one that ends last first, with the reason where one ended early. */
export function LicenceList({ licences, empty, mayEnd }: Props) {
  if (licences.length === 0) return <p className="text-quiet">{empty}</p>;
  return (
    <ul className="grid gap-4">
      {licences.map((one) => (
        <li key={one.id} className="keep-together space-y-2 rounded-card border border-line bg-card p-5">
          <p className="flex flex-wrap items-center justify-between gap-2">
            <strong className="text-lg">{one.name}</strong>
            <StatusTag kind={licenceStateWords[one.state].kind}>
              {licenceStateWords[one.state].label}
            </StatusTag>
          </p>
          <p className="text-quiet">{licensedInWords(one)}</p>
          {one.because && (
            <p className="whitespace-pre-line wrap-anywhere">
              <strong>Why it ended: </strong>
              {one.because}
            </p>
          )}
          {mayEnd && (one.state === "current" || one.state === "to-come") && <EndLicence licence={one} />}
        </li>
      ))}
    </ul>
  );
}

const EndLicence = ({ licence: { id, name } }: { licence: Licence }) => (
  <details>
    <summary className="inline-flex min-h-11 cursor-pointer items-center font-bold underline">
      End it early<span className="sr-only">: the licence of {name}</span>
    </summary>
    <Form action={endLicence} id={`end-${id}`} className="max-w-xl space-y-5 py-3">
      <ErrorSummary />
      <input type="hidden" name="licence" value={id} />
      <Field
        name="because"
        label="Why does it end?"
        hint="From that moment they can open no consultation. They and their hub read the reason."
        type="textarea"
        rows={4}
        maxLength={1000}
      />
      <SubmitButton kind="danger">End this licence now</SubmitButton>
    </Form>
  </details>
);
