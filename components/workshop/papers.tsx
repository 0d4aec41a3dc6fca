import { Button } from "@/components/ui/button";

/** A poster and a letter to print, for every other way than this page, and a note for colleagues. */
export function Papers({ id, staff }: { id: string; staff: boolean }) {
  const here = `/school/workshops/${id}`;
  return (
    <section aria-labelledby="papers" className="space-y-4">
      <h2 id="papers">Send the letters out</h2>
      <p className="max-w-prose">
        Poster and letter say when and where, how to sign up, what anything costs that may follow, and that
        nobody has to sign up for anything else. The note tells colleagues what to say when somebody asks.
        They come as PDF files.
      </p>
      <p className="flex flex-wrap gap-3">
        <Button href={`${here}/poster`}>Poster</Button>
        <Button href={`${here}/letter`} kind="secondary">
          {staff ? "Letter to colleagues" : "Letter to parents"}
        </Button>
        <Button href={`${here}/staff-note`} kind="secondary">
          Note for school staff
        </Button>
      </p>
    </section>
  );
}
