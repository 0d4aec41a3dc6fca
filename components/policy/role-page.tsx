import { groupsFor, mayInEnglish, neverInEnglish, type Role, roles } from "@/lib/policy";
import { EveryHatMay, MayList } from "./may-list";
import { NeverList } from "./never-list";
import { BoundarySentence, HatFacts, RoleAbout } from "./role-about";

/** One part of the network, drawn from its policy file. */
export function RolePage({ role }: { role: Role }) {
  return (
    <div className="space-y-12">
      <RoleAbout role={roles[role]} />
      <BoundarySentence role={roles[role]} />
      <section aria-labelledby="may" className="space-y-4">
        <h2 id="may">What this hat may do</h2>
        <HatFacts role={roles[role]} />
        <MayList lines={mayInEnglish(role)} />
        <EveryHatMay />
      </section>
      <section aria-labelledby="never" className="space-y-4">
        <h2 id="never">What it can never do</h2>
        <NeverList lines={neverInEnglish(role)} />
        <RulesThatSpeakTo role={role} />
      </section>
    </div>
  );
}

function RulesThatSpeakTo({ role }: { role: Role }) {
  return (
    <p>
      Read the rules for{" "}
      {groupsFor(role).map((group, index) => (
        <span key={group.anchor}>
          {index > 0 && ", "}
          <a href={`/boundaries#${group.anchor}`}>{group.title}</a>
        </span>
      ))}
      .
    </p>
  );
}
