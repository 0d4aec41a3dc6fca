import { PortalHeader } from "@/components/site/portal-header";
import { SignOutButton } from "./sign-out-button";

type SignedInHeaderProps = {
  personName: string;
  hatName?: string | undefined;
  organisationName?: string | null;
  nav?: readonly { href: string; label: string }[];
};

/** The header of every signed-in page: the hat worn, the pages of this area, and the way out. */
export function SignedInHeader(props: SignedInHeaderProps) {
  return (
    <PortalHeader {...props}>
      <SignOutButton />
    </PortalHeader>
  );
}
