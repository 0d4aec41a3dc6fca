"use client";

import { useEffect, useState } from "react";
import { buttonStyle } from "@/components/ui/button-style";
import { forgetDevice, isRemembered } from "./device";

/** After answers were kept in an account: a phone that others use need not hold them any longer. */
export function OfferToForget() {
  const [state, set] = useState<"nothing" | "held" | "gone">("nothing");
  useEffect(() => set(isRemembered() ? "held" : "nothing"), []);
  if (state === "nothing") return null;
  if (state === "gone") return <p role="status">The answers are gone from this device.</p>;
  const forget = () => {
    forgetDevice();
    set("gone");
  };
  return (
    <div className="no-print space-y-3 rounded-card border border-line bg-card p-5">
      <p>
        The same answers are still on this device too. If somebody else uses it, you may want to clear them
        here.
      </p>
      <button type="button" onClick={forget} className={buttonStyle("secondary")}>
        Clear the answers on this device
      </button>
    </div>
  );
}

/** Signing out leaves nothing behind for whoever uses this device next. */
export function ForgetNow() {
  useEffect(forgetDevice, []);
  return null;
}
