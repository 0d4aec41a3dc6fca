import { DateText } from "@/components/ui/date";
import { ErrorSummary, Form, SubmitButton } from "@/components/ui/form";
import { StatusTag } from "@/components/ui/status-tag";
import { endOtherSessions, endSession } from "@/lib/domain/network/sessions/actions";

type DeviceRow = { id: string; device: string; since: Date; lastUsed: Date; isThis: boolean };

/** Where somebody is signed in, with a way to end each and all the others at once. */
export function DeviceList({ devices }: { devices: readonly DeviceRow[] }) {
  return (
    <div className="space-y-5">
      <ul className="space-y-4">
        {devices.map((device) => (
          <li
            key={device.id}
            className="flex flex-wrap items-center justify-between gap-4 rounded-card border border-line bg-card p-5"
          >
            <div>
              <p className="flex flex-wrap items-center gap-3 text-lg font-bold">
                {device.device}
                {device.isThis && <StatusTag kind="good">This one</StatusTag>}
              </p>
              <p className="text-quiet">
                Signed in on <DateText date={device.since} withTime />. Last used on{" "}
                <DateText date={device.lastUsed} withTime />.
              </p>
            </div>
            <Form action={endSession} id={`end-${device.id}`} className="space-y-3">
              <ErrorSummary />
              <input type="hidden" name="session" value={device.id} />
              <SubmitButton kind="secondary">
                Sign out <span className="sr-only">{device.device}</span>
              </SubmitButton>
            </Form>
          </li>
        ))}
      </ul>
      {devices.length > 1 && (
        <Form action={endOtherSessions} id="end-others" className="space-y-3">
          <ErrorSummary />
          <SubmitButton kind="secondary">Sign out everywhere but here</SubmitButton>
        </Form>
      )}
    </div>
  );
}
