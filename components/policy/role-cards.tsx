import { Card } from "@/components/ui/card";
import { roleNames, roles } from "@/lib/policy";

export function RoleCards() {
  return (
    <ul className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
      {roleNames.map((role) => (
        <li key={role}>
          <Card title={roles[role].name} href={`/roles/${role}`} level={2}>
            <p>{roles[role].purpose}</p>
          </Card>
        </li>
      ))}
    </ul>
  );
}
