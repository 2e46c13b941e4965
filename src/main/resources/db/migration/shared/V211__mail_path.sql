-- No longer by the hour: letters of this minute cannot have been answered yet, and are left out.
alter table mail_path_hour rename to mail_path;
