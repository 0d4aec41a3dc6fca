import { DateText } from "@/components/ui/date";

type Letter = {
  id: string;
  to: string;
  subject: string;
  text: string;
  calendar: string | null;
  createdAt: Date;
};

export function LetterList({ letters }: { letters: readonly Letter[] }) {
  return (
    <ul className="space-y-5">
      {letters.map((letter) => (
        <li key={letter.id} className="space-y-3 rounded-card border border-line bg-card p-5 sm:p-6">
          <div>
            <h2 className="text-xl">{letter.subject}</h2>
            <p className="text-quiet">
              To <span className="break-all">{letter.to}</span>, <DateText date={letter.createdAt} withTime />
            </p>
          </div>
          <p className="break-words whitespace-pre-line">{withLinks(letter.text)}</p>
          {letter.calendar && (
            <details>
              <summary className="flex min-h-11 items-center font-bold">With it: a calendar file</summary>
              <pre className="text-sm break-all whitespace-pre-wrap">{letter.calendar}</pre>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Addresses in a mail can be followed, as they could in a mail program. */
const withLinks = (text: string) =>
  text.split(/(https?:\/\/\S+)/).map((part, at) =>
    at % 2 ? (
      <a key={part} href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  );
