import { graphql } from "../gql";

/** Saves by comparison; the answer carries everything the filing's screen derives from its cells. */
export const SaveCellsMutation = graphql(`
  mutation SaveCells($input: SaveCellsInput!) {
    saveCells(input: $input) {
      __typename
      ... on SavedCells {
        filing {
          id
          version
          state
          facts
          findings {
            code
            variant
            severity
            path
            params
            trial
            waiver {
              reason
              who
              post
              at
            }
          }
          allowedActions {
            action
            allowed
            reasons {
              code
              params
              path
            }
          }
          initialFen
          adjustedFen
          executedFen
          expectedFen
          rateBp
          attainmentBp
          execColour
          perfColour
          colour
          updatedAt
          lastSavedAt
        }
        cells {
          path
          outcome
          value
          by
          reason {
            code
            params
            path
          }
        }
      }
      ... on Problem {
        code
        params
        path
      }
    }
  }
`);
