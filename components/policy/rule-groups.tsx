import { isRole, type RuleGroup } from "@/lib/policy";
import { RuleList } from "./rule-list";

/** Links down the page: to one part of the network, or to the whole table. */
export function RuleGroupLinks({ groups }: { groups: readonly RuleGroup[] }) {
  const links = [...groups.map(({ anchor, title }) => ({ anchor, title })), everythingAtOnce];
  return (
    <nav aria-labelledby="jump">
      <h2 id="jump" className="pb-3 text-lg">
        Show me the rules for
      </h2>
      <ul className="flex flex-wrap gap-2">
        {links.map(({ anchor, title }) => (
          <li key={anchor}>
            <a
              href={`#${anchor}`}
              className="inline-flex min-h-11 items-center rounded-full border border-edge bg-card px-4 text-ink no-underline hover:bg-tint hover:underline"
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const everythingAtOnce = { anchor: "matrix", title: "Every role, in one table" };

export function RuleGroupSections({ groups }: { groups: readonly RuleGroup[] }) {
  return groups.map((group) => (
    <section key={group.anchor} className="space-y-4">
      <h2 id={group.anchor} className="scroll-mt-6">
        {group.title}
      </h2>
      {isRole(group.anchor) && (
        <p>
          <a href={`/roles/${group.anchor}`}>What happens here, and what this hat may do</a>
        </p>
      )}
      <RuleList rules={group.rules} />
    </section>
  ));
}
