import { TermsSaid } from "@/components/terms/terms-said";
import { ErrorSummary, Field, Form, Select, SubmitButton } from "@/components/ui/form";
import type { TermTime } from "@/lib/domain/training/terms/shape";
import { offerTime } from "@/lib/domain/training/workshop-offers/actions";
import type { RequestToLeads } from "@/lib/domain/training/workshop-requests/shape";
import type { Choice } from "@/lib/domain/training/workshops/shape";
import { HoursFields } from "./hours-fields";

type Props = { request: RequestToLeads; contacts: readonly Choice[]; terms: readonly TermTime[] };

/** A Lead offers a time, with somebody who stands by them (SY-3). */
export function OfferForm({ request, contacts, terms }: Props) {
  const first = request.days[0]?.on.toISOString().slice(0, 10) ?? "";
  return (
    <Form action={offerTime} id="offer-time" className="max-w-xl space-y-6">
      <ErrorSummary />
      <input type="hidden" name="request" value={request.id} />
      <TermsSaid terms={terms} />
      <HoursFields day={first} from="" until="" />
      <Select
        name="second"
        label="Second contact"
        hint="Who stands by you, so that nobody carries it alone. Ask them first: they get the letters too."
        prompt="Choose somebody"
        options={contacts}
      />
      <Field
        name="details"
        label="Anything the school should know"
        type="textarea"
        rows={3}
        optional
        hint="Only this school reads it. Leave out anybody’s name."
        maxLength={500}
      />
      <SubmitButton>Offer this time</SubmitButton>
    </Form>
  );
}
