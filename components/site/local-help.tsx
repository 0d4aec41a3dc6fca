import { Notice } from "@/components/ui/notice";
import { QuickExitLink } from "@/components/ui/quick-exit-link";

export function LocalHelp() {
  return (
    <div className="grid gap-8 lg:grid-cols-2">
      <section aria-labelledby="nearby" className="space-y-3">
        <h2 id="nearby">Help near you</h2>
        <ul className="list-disc space-y-2 pl-5 marker:text-accent">
          <li>
            Your own GP surgery: ask for the soonest appointment, and say it is about how you are coping.
          </li>
          <li>
            Your council, for worry about a child or about an adult who needs care. Look for “children's
            services” or “adult social care” on its website. There is a number for evenings and weekends too.
          </li>
          <li>Your child's school or nursery: ask for the person who leads on keeping children safe.</li>
        </ul>
      </section>
      <Notice kind="info" title="What we can and cannot do">
        <p>
          I Matter is a place to learn. Nobody watches this site or anything written in it, and we hold no
          list of people who need help. Hubs and Leads do not take in emergencies either. That is why this
          page sends you to people who are ready for your call.
        </p>
        <p>You need no account to read this page. You may want to clear it from your browser history.</p>
        <QuickExitLink />
      </Notice>
    </div>
  );
}
