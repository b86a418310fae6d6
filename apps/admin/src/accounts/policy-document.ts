import { DEFAULT_SECURITY, securityRule, type SecurityPolicy } from "@jianxiao/domain";
import { graphql } from "../gql";

export const SecurityPolicyDocument = graphql(`
  query SecurityPolicy { setting(kind: SECURITY) { ...SecuritySettingParts } }

  fragment SecuritySettingParts on Setting { kind version body who at editable }
`);

export const SaveSecurityPolicyDocument = graphql(`
  mutation SaveSecurityPolicy($input: SaveSettingInput!) {
    saveSetting(input: $input) {
      __typename
      ... on SettingSaved { setting { ...SecuritySettingParts } }
      ... on Problem { code params path }
      ... on NotAllowed { reasons { code params path } }
    }
  }
`);

/** The policy in a setting's body. */
export function policyOf(body: unknown): SecurityPolicy {
  const read = securityRule.read(body);
  return "body" in read ? read.body : DEFAULT_SECURITY;
}
