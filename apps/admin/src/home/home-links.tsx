import { useQuery } from "@apollo/client/react";
import { APPROVES, type Role } from "@jianxiao/domain";
import { useLocale, useSession } from "@jianxiao/ui";
import { Link } from "react-router";
import { graphql } from "../gql";
import { words } from "./words";

const WaitingRequestsDocument = graphql(`
  query WaitingRequests { accessRequests(state: PENDING, limit: 1) { total } }
`);

/** Where the work of those without an inbox is: accounts, approvals that wait, the review, the policy. */
const LINKS: Partial<Record<Role, readonly ("ACCOUNTS" | "ACCESS_REQUESTS" | "ACCESS_REVIEW" | "SECURITY_POLICY" | "ORGANISATION")[]>> = {
  DEPARTMENT_ACCOUNT_MANAGER: ["ACCOUNTS", "ACCESS_REQUESTS", "ORGANISATION"],
  SYSTEM_ADMIN: ["ACCOUNTS", "ACCESS_REQUESTS"],
  SECURITY_ADMIN: ["ACCESS_REQUESTS", "ACCESS_REVIEW", "SECURITY_POLICY"],
  AUDIT_ADMIN: ["ACCESS_REVIEW"],
};
const PATHS = { ACCOUNTS: "/accounts", ACCESS_REQUESTS: "/access-requests", ACCESS_REVIEW: "/access-review", SECURITY_POLICY: "/security-policy", ORGANISATION: "/organisation" } as const;

export function HomeLinks() {
  const { t } = useLocale();
  const { viewer } = useSession();
  const { role } = viewer.appointment;
  const { data } = useQuery(WaitingRequestsDocument, { skip: !APPROVES[role], fetchPolicy: "cache-and-network" });
  const waiting = data?.accessRequests.total ?? 0;
  return (
    <span className="tags">
      {(LINKS[role] ?? []).map((link) => (
        <Link key={link} className={`jx-button${link === "ACCESS_REQUESTS" && waiting > 0 ? " primary" : ""}`} to={PATHS[link]}>
          {link === "ACCESS_REQUESTS" && waiting > 0 ? t(words.waitingRequests, { count: waiting }) : t(words[link])}
        </Link>
      ))}
    </span>
  );
}
