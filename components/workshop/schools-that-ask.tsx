import { Notice } from "@/components/ui/notice";

/** What waits for a Lead, before everything else. Nothing where nobody asks. */
export function SchoolsThatAsk({ waiting }: { waiting: number }) {
  if (waiting === 0) return null;
  return (
    <Notice title={waiting === 1 ? "1 request waits for a Lead" : `${waiting} requests wait for a Lead`}>
      <p>
        <a href="/lead-professional/requests" className="inline-flex min-h-11 items-center font-bold">
          See the schools that ask
        </a>
      </p>
    </Notice>
  );
}
