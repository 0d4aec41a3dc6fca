import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { withoutSecond } from "@/lib/domain/training/second-contacts/words";

/** For the school, which names another, and for the Lead, who waits for that. */
export function NeedsSecond({ second, change }: { second: string | null; change?: string }) {
  if (second) return null;
  return (
    <Notice kind="warn" title="This workshop needs a second contact">
      <p>
        The second contact can no longer come. {withoutSecond}
        {!change && " The school names the next one."}
      </p>
      {change && <Button href={change}>Name a second contact</Button>}
    </Notice>
  );
}
