import type { Metadata } from "next";
import { AccountPage } from "@/components/account/account-page";
import { ConsentList } from "@/components/account/consent-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { withdrawFromCic } from "@/lib/domain/cic/consents/actions";
import { withdrawFromNetwork } from "@/lib/domain/network/consents/actions";
import { type ConsentHeld, myConsents } from "@/lib/domain/network/consents/read";
import {
  aboutWords,
  actWords,
  endAccount,
  endCourse,
  goneWithLeaving,
} from "@/lib/domain/network/consents/words";
import { withdrawFromTraining } from "@/lib/domain/training/consents/actions";
import { type PlaceAgreedTo, placesAgreedTo } from "@/lib/domain/training/consents/read";
import { askForReader } from "@/lib/entry/page";
import { controllerNames, isRole, roles } from "@/lib/policy";

export const metadata: Metadata = { title: "What you agreed to" };

const withdrawing = { network: withdrawFromNetwork, training: withdrawFromTraining, cic: withdrawFromCic };

type ConsentsProps = { searchParams: Promise<{ withdrawn?: string }> };

export default async function Consents({ searchParams }: ConsentsProps) {
  const { withdrawn } = await searchParams;
  const actor = await askForReader();
  const consents = await myConsents(actor);
  const places = await placesAgreedTo(actor);
  const rows = consents.map((consent) => {
    const action = consent.canWithdraw ? withdrawing[consent.controller] : undefined;
    return {
      key: `${consent.purpose} ${consent.about}`,
      title: consent.title,
      controller: controllerNames[consent.controller],
      stands: consent.stands,
      ...thing(consent, places.get(consent.about)),
      acts: consent.history.map((act) => ({ ...act, says: actWords[act.act] })),
      withdraw: action && { action, record: consent.history[0]!.id },
    };
  });
  return (
    <AccountPage
      title="What you agreed to"
      lead="Every yes, every no and everything you took back, with the exact words you saw. Each card says how to end it, and ending it counts at once."
    >
      {withdrawn && <Notice kind="good" title="Taken back. It counts from now." live />}
      {rows.length > 0 ? (
        <ConsentList consents={rows} />
      ) : (
        <EmptyState title="You have not been asked to agree to anything yet" />
      )}
    </AccountPage>
  );
}

/** What an agreement is about, and where it is ended when it is not simply taken back. */
function thing({ purpose, about }: ConsentHeld, place: PlaceAgreedTo | undefined) {
  if (purpose === "account-terms") return { wayOut: endAccount };
  if (!place && purpose === "course-terms") return { about: goneWithLeaving, stands: "ended" as const };
  if (!place)
    return {
      about: isRole(about) ? `${aboutWords[purpose]}, as: ${roles[about].name}` : aboutWords[purpose],
    };
  const wayOut = { says: endCourse(place.course), href: `/${place.hat}/learning/${about}/leave` };
  return {
    about: `${place.course}, as: ${roles[place.hat].name}`,
    wayOut: place.isOpen ? wayOut : undefined,
  };
}
