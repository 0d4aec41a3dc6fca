import { fromRhmsCardCompany } from "@/lib/domain/cic/charge-payments/webhook";
import { fromTheCardCompany } from "@/lib/domain/training/payments/webhook";

/** Where card companies tell each payee what became of a payment. Each has an account, a secret and books of its own (RH-1). */
export async function POST(request: Request, { params }: { params: Promise<{ payee: string }> }) {
  const { payee } = await params;
  if (payee === "imt") return fromTheCardCompany(request);
  if (payee === "rhm") return fromRhmsCardCompany(request);
  return Response.json({ error: "Nobody is paid here." }, { status: 404 });
}
