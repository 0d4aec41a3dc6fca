import { Notice } from "@/components/ui/notice";

/** A demonstration without a mail server keeps its mail where everybody can read it. */
export function OutboxHint() {
  return (
    <Notice title="This is a demonstration">
      <p>
        No mail leaves this machine. You find it in the{" "}
        <a href="/outbox" target="_blank" rel="noreferrer">
          outbox (opens a new tab)
        </a>
        .
      </p>
    </Notice>
  );
}
