import "@jianxiao/ui/style.css";
import "./review.css";
import { mount } from "@jianxiao/ui";
import { App } from "./app";
import { visitOf } from "./evaluation/visit/visit-path";

const visit = visitOf(window.location.pathname);
// A visit opens by itself, without asking the server who is there: on the spot there may be no network.
if (visit) void import("./evaluation/visit/mount-visit").then(({ mountVisit }) => mountVisit(visit));
else mount({ app: "REVIEW", basename: "/review", screens: <App /> });
