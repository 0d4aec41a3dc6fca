import { ErrorSummary, Field, Form, SubmitButton } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { Table } from "@/components/ui/table";
import { openRoom, shutRoom } from "@/lib/domain/cic/hub-places/actions";
import type { Room } from "@/lib/domain/cic/hub-places/shape";

const told: Record<string, string> = { added: "The room is added.", closed: "The room is closed." };

/** The rooms people can come to, and a form for one more. */
export function Rooms({ rooms, done }: { rooms: readonly Room[]; done: string | undefined }) {
  return (
    <div className="space-y-8">
      {done && told[done] && <Notice kind="good" live title={told[done]} />}
      <Table
        caption="Your rooms"
        rows={rooms}
        rowKey={({ id }) => id}
        empty="No room yet. People can choose the phone or a video call."
        columns={[
          { key: "name", header: "Room" },
          { key: "access", header: "Getting in", cell: ({ access }) => access || "As your hub says" },
          { key: "close", header: <span className="sr-only">Close</span>, cell: Close },
        ]}
      />
      <section aria-labelledby="add-room" className="space-y-4">
        <h2 id="add-room">Add a room</h2>
        <Form action={openRoom} id="room" className="max-w-xl space-y-5">
          <ErrorSummary />
          <Field
            name="name"
            label="Name of the room"
            hint="Such as “The green room”."
            width="medium"
            maxLength={80}
          />
          <Field
            name="access"
            label="Getting into this room"
            type="textarea"
            rows={3}
            optional
            hint="Only if it differs from what your hub says."
            maxLength={500}
          />
          <SubmitButton>Add this room</SubmitButton>
        </Form>
      </section>
    </div>
  );
}

const Close = ({ id, name }: Room) => (
  <Form action={shutRoom} id={`close-${id}`}>
    <input type="hidden" name="room" value={id} />
    <SubmitButton kind="quiet">
      Close<span className="sr-only"> {name}</span>
    </SubmitButton>
  </Form>
);
