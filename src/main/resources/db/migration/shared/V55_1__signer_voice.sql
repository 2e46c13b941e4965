-- Signers who let others see a name or a word of theirs: few, and only once their signature counts. What they wrote stays sealed with the signature.
create table signer_voice (
    petition_id uuid not null,
    signature uuid not null,
    state varchar(10) not null,
    primary key (petition_id, signature)
);
create index signer_voice_by_state on signer_voice (state, signature);
