import { Routes } from "react-router";

/** Every page of this app, by path. */
export function App() {
  return <Routes />;
}
