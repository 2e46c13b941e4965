// The workroom's own elements. Vaadin draws everything else.
import "./timeline/timeline";
