// The workroom's own elements. Vaadin draws everything else.
import "./board/board";
import "./passkey/passkey";
import "./timeline/timeline";
