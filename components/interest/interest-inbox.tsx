import { PageHeading } from "@/components/site/page-heading";
import { DateText } from "@/components/ui/date";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorSummary, Field, Form, type FormAction, SubmitButton } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { Pagination } from "@/components/ui/pagination";
import { aboutDanger, routeLabels, setAsideWords } from "@/lib/domain/network/interests/words";
import { CourseLists } from "./course-lists";

type Message = {
  id: string;
  route: keyof typeof routeLabels;
  name: string;
  email: string;
  outcode: string | null;
  courseSlug: string | null;
  orderId: string | null;
  message: string;
  createdAt: Date;
  answeredAt: Date | null;
  answer: string | null;
  locality: { name: string } | null;
};

type InterestInboxProps = {
  waiting: readonly Message[];
  waits: number;
  waitingPage: number;
  waitingPages: number;
  lists: readonly { course: string; waits: number }[];
  course: string | null;
  /** What courses are called, by the short names in messages. */
  titles?: Readonly<Record<string, string>>;
  answered: readonly Message[];
  page: number;
  pages: number;
  answer: FormAction;
  setAside: FormAction;
  path: string;
  /** What has just been done, in words. */
  done: string | null;
};

/** Messages from people: those that wait for an answer first, oldest first, so that none is lost. */
export function InterestInbox({
  waiting,
  waits,
  waitingPage,
  waitingPages,
  lists,
  course,
  titles = {},
  answered,
  page,
  pages,
  answer,
  setAside,
  path,
  done,
}: InterestInboxProps) {
  return (
    <div className="max-w-4xl space-y-12">
      <div>
        <PageHeading
          title="Expressions of interest"
          lead="What people wrote to you. Answer each once, by email. It is deleted by itself when its time is over."
        />
        <div className="space-y-4">
          {done && <Notice kind="good" title={done} live />}
          <Notice kind="warn" title="When a message is about danger">
            <p>
              {aboutDanger} <a href="/help-now">Help now</a>
            </p>
          </Notice>
        </div>
      </div>
      <section aria-labelledby="waiting" className="space-y-5">
        <h2 id="waiting">
          {course ? `About ${titles[course] ?? course}, waiting for an answer` : "Waiting for an answer"}:{" "}
          {waits}
        </h2>
        <CourseLists lists={lists} chosen={course} titles={titles} path={path} />
        {waiting.length === 0 && <EmptyState title="Nobody waits for an answer" />}
        {waiting.map((message) => (
          <article key={message.id} className="space-y-5 rounded-card border border-line bg-card p-5 sm:p-6">
            <MessageText message={message} titles={titles} />
            <Form action={answer} id={`answer-${message.id}`}>
              <ErrorSummary />
              <input type="hidden" name="interest" value={message.id} />
              <Field
                name="answer"
                type="textarea"
                label="Your answer"
                hint={`It goes to ${message.email}, with a greeting above it, your name under it and their message below.`}
                notWatched={
                  <>
                    Nobody watches for a reply, and it is not for an emergency: if they need help now, point
                    them to <a href="/help-now">Help now</a>.
                  </>
                }
                maxLength={4000}
              />
              <SubmitButton>Send the answer</SubmitButton>
            </Form>
            <SetAside action={setAside} message={message} />
          </article>
        ))}
        <Pagination
          page={waitingPage}
          pages={waitingPages}
          href={(n) => `${path}?waiting=${n}${course ? `&course=${course}` : ""}`}
          label="Messages waiting for an answer"
        />
      </section>
      {answered.length > 0 && (
        <section aria-labelledby="answered" className="space-y-5">
          <h2 id="answered">Answered or set aside</h2>
          {answered.map((message) => (
            <details key={message.id} className="rounded-card border border-line bg-card p-5">
              <summary className="min-h-11 cursor-pointer font-bold">
                {message.name}, {message.answer === setAsideWords ? "set aside" : "answered"} on{" "}
                {message.answeredAt && <DateText date={message.answeredAt} />}
              </summary>
              <div className="space-y-4 pt-3">
                <MessageText message={message} titles={titles} />
                <p className="border-l-4 border-stage-5 pl-4 break-words whitespace-pre-line">
                  {message.answer}
                </p>
              </div>
            </details>
          ))}
          <Pagination page={page} pages={pages} href={(n) => `${path}?page=${n}`} label="Answered messages" />
        </section>
      )}
    </div>
  );
}

/** For a message that wants no answer. It opens first, because nobody can take it back. */
function SetAside({ action, message }: { action: FormAction; message: Message }) {
  return (
    <details>
      <summary className="min-h-11 cursor-pointer font-bold">
        Set aside without answering
        <span className="sr-only"> {message.name}</span>
      </summary>
      <Form action={action} id={`aside-${message.id}`} className="max-w-prose space-y-4 pt-2">
        <ErrorSummary />
        <p>
          For an advertisement, or a message that came twice. {message.name} is told nothing, and nobody can
          answer it here afterwards.
        </p>
        <input type="hidden" name="interest" value={message.id} />
        <SubmitButton kind="danger">Set it aside</SubmitButton>
      </Form>
    </details>
  );
}

function MessageText({ message, titles }: { message: Message; titles: Readonly<Record<string, string>> }) {
  const place = [message.outcode, message.locality?.name].filter(Boolean).join(", ");
  return (
    <div className="space-y-3">
      <div>
        <h3 className="text-xl">{message.name}</h3>
        <p className="text-quiet">
          {routeLabels[message.route]}
          {message.courseSlug && ` (${titles[message.courseSlug] ?? message.courseSlug})`}
          {place && ` · ${place}`} · <DateText date={message.createdAt} withTime />
        </p>
      </div>
      <p className="max-w-prose break-words whitespace-pre-line">{message.message}</p>
      {message.orderId && <a href={`/imatter-training/orders/${message.orderId}`}>See the order</a>}
    </div>
  );
}
