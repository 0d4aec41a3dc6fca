import { ErrorSummary, Field, Form, SubmitButton } from "@/components/ui/form";
import {
  endCertification,
  grantCertification,
  refuseCertification,
} from "@/lib/domain/training/certification/actions";
import type { LeadsCertification } from "@/lib/domain/training/certification/shape";
import { howLong } from "@/lib/domain/training/certification/words";

type Props = { asked: LeadsCertification; suggested: string; mayDecide: boolean };

/** What staff can answer now. Nobody answers for themselves (LD-1). */
export function DecideForms({ asked, suggested, mayDecide }: Props) {
  if (!mayDecide) return <p>This is your own. Somebody else at I Matter Training answers it.</p>;
  if (asked.state === "waiting") return <Answer id={asked.id} suggested={suggested} />;
  if (asked.state !== "current" && asked.state !== "to-come") return null;
  return (
    <Reason
      id={asked.id}
      action={endCertification}
      title="End this certification early"
      label="Why does it end?"
      does="End it now"
      told="From that moment the Lead can do nothing as a Lead. They read the reason. Schools that still expect them are told by email. Their workshops are not called off by this."
    />
  );
}

function Answer({ id, suggested }: { id: string; suggested: string }) {
  return (
    <div className="space-y-6">
      <Form action={grantCertification} id="grant" className="max-w-xl space-y-5">
        <ErrorSummary />
        <input type="hidden" name="certification" value={id} />
        <Field
          name="until"
          label="Certified until"
          hint={`It holds from today to the end of this day. ${howLong}`}
          type="date"
          width="short"
          defaultValue={suggested}
        />
        <SubmitButton>Certify this Lead</SubmitButton>
      </Form>
      <Reason
        id={id}
        action={refuseCertification}
        title="Or say not yet"
        label="Why not, and what would help?"
        does="Say not yet"
        told="The Lead reads this, and can ask again."
      />
    </div>
  );
}

type ReasonProps = {
  id: string;
  action: typeof refuseCertification;
  title: string;
  label: string;
  does: string;
  told: string;
};

function Reason({ id, action, title, label, does, told }: ReasonProps) {
  return (
    <details className="rounded-card border border-line bg-card px-5 py-2">
      <summary className="inline-flex min-h-11 cursor-pointer items-center font-bold text-link underline">
        {title}
      </summary>
      <Form action={action} id="reason" className="max-w-xl space-y-5 pb-4">
        <ErrorSummary />
        <input type="hidden" name="certification" value={id} />
        <Field name="because" label={label} hint={told} type="textarea" rows={4} maxLength={1000} />
        <SubmitButton kind="danger">{does}</SubmitButton>
      </Form>
    </details>
  );
}
