import { PortalHeader } from "@/components/site/portal-header";
import { SignOutButton } from "./sign-out-button";

type SignedInHeaderProps = {
  personName: string;
  hatName?: string | undefined;
  organisationName?: string | null;
  nav?: readonly { href: string; label: string }[];
};

/** The header of every signed-in page: the hat worn, the pages of this area, and the way out. */
export function SignedInHeader({ organisationName, ...rest }: SignedInHeaderProps) {
  return (
    <PortalHeader {...rest} organisationName={besides(rest.hatName, organisationName)}>
      <SignOutButton />
    </PortalHeader>
  );
}

/** At I Matter Training the hat and the organisation share a name: once is enough. */
export const besides = (hat: string | undefined, organisation: string | null | undefined) =>
  hat && organisation?.startsWith(hat) ? null : (organisation ?? null);
