// The workroom's own elements, and its way with presses. Vaadin draws everything else.
import "./board/board";
import "./passkey/passkey";
import { keepPresses } from "./press/press";
import "./timeline/timeline";

keepPresses(document);
