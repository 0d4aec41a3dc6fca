import type { Metadata } from "next";
import { AccountPage } from "@/components/account/account-page";
import { DeviceList } from "@/components/account/device-list";
import { SecondStepSummary } from "@/components/account/second-step-summary";
import { mySecondStep } from "@/lib/domain/network/second-factor/read";
import { myDevices } from "@/lib/domain/network/sessions/read";
import { askForPerson } from "@/lib/entry/page";

export const metadata: Metadata = { title: "Devices and second step" };

export default async function Devices() {
  const actor = await askForPerson();
  const step = await mySecondStep(actor);
  return (
    <AccountPage
      title="Devices and second step"
      lead="If you see a device you don't know, sign it out here. Nobody can use it again without a new code from your email."
    >
      <DeviceList devices={await myDevices(actor)} />
      <SecondStepSummary {...step} confirmed={actor.secondFactor === "confirmed"} />
    </AccountPage>
  );
}
