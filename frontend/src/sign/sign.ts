// Enhances the form of a petition where it stands.
import { enhance } from "./form";

const form = document.querySelector<HTMLFormElement>("form#sign");
if (form) enhance(form);
