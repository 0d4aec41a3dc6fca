import { leaveTheChargeTill } from "@/lib/domain/cic/charges/actions";
import { isChargeSettled } from "@/lib/domain/cic/charges/read";
import { chargeNumber, payee as rhm } from "@/lib/domain/cic/charges/words";
import { leaveThePracticeTill } from "@/lib/domain/training/orders/actions";
import { isSettled } from "@/lib/domain/training/orders/read";
import { payee as imt, orderNumber } from "@/lib/domain/training/orders/words";

/** Each payee's own till: whom it pays, what its numbers look like, and who hears what was chosen. */
export const tills = {
  imt: { payee: imt, called: orderNumber, isSettled, action: leaveThePracticeTill },
  rhm: { payee: rhm, called: chargeNumber, isSettled: isChargeSettled, action: leaveTheChargeTill },
} as const;
