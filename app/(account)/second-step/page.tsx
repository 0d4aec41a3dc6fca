import type { Metadata } from "next";
import { AppToSetUp } from "@/components/sign-in/app-to-set-up";
import { BeginSecondStep } from "@/components/sign-in/begin-second-step";
import { InventedCode } from "@/components/sign-in/invented-code";
import { SecondStepForm } from "@/components/sign-in/second-step-form";
import { PageBody } from "@/components/site/page-body";
import { PageHeading } from "@/components/site/page-heading";
import { appToSetUp, inventedCode, mySecondStep } from "@/lib/domain/network/second-factor/read";
import { askForPerson } from "@/lib/entry/page";

export const metadata: Metadata = { title: "Your second step" };

export default async function SecondStep() {
  const actor = await askForPerson();
  const app = await appToSetUp(actor);
  const { since } = await mySecondStep(actor);
  const invented = app || since ? await inventedCode(actor) : null;
  return (
    <PageBody className="max-w-3xl">
      <PageHeading
        title={since ? "Confirm that it is you" : "Set up a second step"}
        lead={
          since
            ? "You set up a second step to keep your account safe, so we ask for a code from your authenticator app."
            : "Some hats can see other people's details. A second step makes sure that nobody else can wear yours, even with your email."
        }
      />
      <div className="space-y-8">
        {app && <AppToSetUp {...app} />}
        {invented && <InventedCode {...invented} />}
        {app || since ? (
          <SecondStepForm settingUp={app !== null} />
        ) : (
          <BeginSecondStep label="Set up my second step" />
        )}
        <p className="text-quiet">
          {since
            ? "Lost your phone? Type one of your recovery codes instead. Each works once."
            : "Not now? You can wear another hat."}{" "}
          <a href="/choose-role">Choose another hat</a>, or go <a href="/account">back to your account</a>.
        </p>
      </div>
    </PageBody>
  );
}
