import { DateText } from "@/components/ui/date";
import { Form, SubmitButton } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { endMyFeed, makeMyFeed } from "@/lib/domain/training/calendar-feeds/actions";

type FeedPageProps = { feed: { address: string; since: Date } | null };

export function FeedPage({ feed }: FeedPageProps) {
  if (!feed)
    return (
      <div className="space-y-4">
        <p className="max-w-prose">
          You have no private calendar address now. Make one, and put it into your calendar program once: your
          workshops appear there, move when they move, and go when they are called off.
        </p>
        <Form action={makeMyFeed}>
          <SubmitButton>Make a calendar address</SubmitButton>
        </Form>
      </div>
    );
  return (
    <div className="space-y-6">
      <div className="space-y-2">
        <p>
          Your address, made on <DateText date={feed.since} />:
        </p>
        <p className="rounded-card border border-line bg-card p-4 break-all">
          <code>{feed.address}</code>
        </p>
      </div>
      <Notice kind="private" title="Whoever has this address can read when and where you lead">
        <p>
          It holds no name of anybody who comes. If it gets into other hands, make a new one: the old one ends
          at once.
        </p>
      </Notice>
      <div className="flex flex-wrap gap-3">
        <Form action={makeMyFeed} id="new" className="contents">
          <SubmitButton kind="secondary">Make a new address</SubmitButton>
        </Form>
        <Form action={endMyFeed} id="end" className="contents">
          <SubmitButton kind="danger">End this address</SubmitButton>
        </Form>
      </div>
    </div>
  );
}
