import { Button } from "@/components/ui/button";
import type { Role } from "@/lib/policy";

const signIn = { href: "/sign-in", label: "Sign in" };
const aboutOrganisation = (label: string) => ({ href: "/express-interest?route=organisation", label });

const starts: Record<Role, { href: string; label: string }> = {
  "personal-learner": { href: "/learning?audience=home", label: "See courses for home" },
  "professional-learner": { href: "/learning?audience=work", label: "See courses for work" },
  family: { href: "/learning?audience=home", label: "See courses for home" },
  commissioner: aboutOrganisation("Talk about funding"),
  "primary-care": aboutOrganisation("Tell us about your practice"),
  school: { href: "/express-interest?route=workshop", label: "Ask about a workshop" },
  "community-service": aboutOrganisation("Tell us about your service"),
  "locality-hub": aboutOrganisation("Ask about becoming a hub"),
  "lead-professional": { href: "/learning?audience=work", label: "See courses for work" },
  "imatter-training": signIn,
  rhm: signIn,
};

/** The next step for someone who recognises themselves, and the way in for someone already here. */
export function StartHere({ role }: { role: Role }) {
  const { href, label } = starts[role];
  return (
    <>
      <Button href={href}>{label}</Button>
      {href !== signIn.href && (
        <Button href={signIn.href} kind="quiet">
          Sign in
        </Button>
      )}
    </>
  );
}
