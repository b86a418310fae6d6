import { PaymentDispute } from "./dispute.entity.js";
import { ExtensionRequest } from "./extension.entity.js";
import { Preference } from "./preference.entity.js";
import { Presence } from "./presence.entity.js";

export const fillingEntities = [Presence, Preference, ExtensionRequest, PaymentDispute];
