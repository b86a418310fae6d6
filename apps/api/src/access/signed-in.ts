import { Authorized } from "type-graphql";

/** Closes a resolver (or one field) to strangers: they get UNAUTHENTICATED. Put it on every resolver class but the sign-in's. */
export const SignedIn = (): ClassDecorator & MethodDecorator & PropertyDecorator => Authorized();
