import { Button } from "@/components/ui/button";

/** A poster and a letter to print, for every other way than this page. */
export function Papers({ id }: { id: string }) {
  return (
    <section aria-labelledby="papers" className="space-y-4">
      <h2 id="papers">Send the letters out</h2>
      <p className="max-w-prose">
        Both say when and where, what anything costs that may follow, and that nobody has to sign up for
        anything else. A phone’s camera finds the page by the square code. They open as PDF.
      </p>
      <p className="flex flex-wrap gap-3">
        <Button href={`/school/workshops/${id}/poster`}>Poster</Button>
        <Button href={`/school/workshops/${id}/letter`} kind="secondary">
          Letter to parents
        </Button>
      </p>
    </section>
  );
}
