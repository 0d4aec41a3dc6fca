import type { Metadata } from "next";
import { AccountPage } from "@/components/account/account-page";
import { DownloadList } from "@/components/account/download-list";
import { askForOwner } from "@/lib/entry/page";

export const metadata: Metadata = { title: "Download my data" };

const files = [
  {
    file: "network",
    holder: "The I Matter network",
    holds: "Your account, hats, devices, consents, mail, and who looked.",
  },
  {
    file: "i-matter-training",
    holder: "I Matter Training",
    holds: "Your courses, progress, private reflections, orders, receipts and certificates.",
  },
  {
    file: "relationship-health-matters",
    holder: "Relationship Health Matters CIC",
    holds: "Anything you wrote to them. They hold nothing else about anybody yet.",
  },
] as const;

export default async function Download() {
  await askForOwner();
  return (
    <AccountPage
      title="Download my data"
      lead="Everything held about you, and nothing about anybody else. Each organisation gives you its own file, because each looks after its own part. Keep the files somewhere safe: your private writing is in them."
    >
      <DownloadList files={files} />
    </AccountPage>
  );
}
