// Reads the server's charts and maps from their tables. Only pages that have some load it.
import "./chart/chart";
import "./map/map";
