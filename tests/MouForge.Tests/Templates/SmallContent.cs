namespace MouForge.Tests.Templates;

/// <summary>The files of the small template folder: one question of every type, two agencies' worth of catalogs, three clauses.</summary>
static class SmallContent
{
    public static IReadOnlyDictionary<string, string> Files { get; } = new Dictionary<string, string>
    {
        ["_shared/coalition.yaml"] = Coalition,
        ["_shared/partner.yaml"] = Partner,
        ["_shared/catalogs/services.yaml"] = Services,
        ["_shared/catalogs/partner-types.yaml"] = PartnerTypes,
        ["_shared/flags.yaml"] = Flags,
        ["_shared/clauses.yaml"] = Clauses,
        ["_shared/clauses/CL-ONE.en.md.hbs"] = "1. **One.** Text.\r\n",
        ["_shared/clauses/CL-TWO.en.md.hbs"] = "1. Two.\n",
        ["_shared/clauses/CL-THREE.en.md.hbs"] = "1. Three.\n",
        ["_shared/strictest.yaml"] = Strictest,
        ["_shared/words.en.yaml"] = Words,
        ["memo/template.yaml"] = Template,
        ["memo/questions.yaml"] = Questions,
        ["memo/document.en.md.hbs"] = "# Memo\n",
        ["memo/party.en.md.hbs"] = "A party.\n",
        ["memo/samples/a.answers.json"] = "{}",
    };

    public const string Coalition = """
        questions:
          - { id: C-1, key: name, type: short, required: true, ask: { en: Name? }, label: { en: name } }
          - { id: C-2, key: short_name, type: short, required: true, ask: { en: Short? }, label: { en: short name } }
          - { id: C-3, key: mission, type: long, ask: { en: Mission? } }
          - id: C-4
            key: meet
            type: one
            required: true
            options: [monthly, { value: yearly, en: once a year }]
            ask: { en: How often? }
            label: { en: how often }
          - { id: C-5, key: quorum, type: one, free: true, options: [half], ask: { en: Quorum? } }
          - { id: C-6, key: focus, type: many, options: [minors, adults, all], ask: { en: Focus? } }
          - { id: C-7, key: gaps, type: many, catalog: services, ask: { en: Gaps? } }
          - { id: C-8, key: seen, type: many, catalog: services, free: true, ask: { en: Seen? } }
          - { id: C-9, key: founded, type: date, ask: { en: Founded? } }
          - { id: C-10, key: days, type: num, min: 1, max: 365, default: 30, ask: { en: Days? } }
          - { id: C-11, key: hours, type: num, fractions: true, ask: { en: Hours? } }
          - { id: C-12, key: votes, type: yn, default: true, ask: { en: Votes? } }
          - id: C-13
            key: goals
            type: list
            ask: { en: Goals? }
            label: { en: goals }
            item:
              - { key: goal, type: short, required: true, label: { en: goal } }
              - { key: by, type: date }
              - { key: part, type: one, options: [big, small], default: small }
          - { id: C-14, key: notes, type: list, ask: { en: Notes? } }
          - { id: C-15, key: speaker, type: person, ask: { en: Who? }, label: { en: speaker } }
          - { id: C-16, key: lead, type: partner, ask: { en: Lead? } }
          - { id: C-17, key: hotline, type: short, holds: contact, ask: { en: Line? } }
          - { id: C-18, key: mail_to, type: short, holds: address, ask: { en: Mail? } }
          - { id: C-19, key: area, within: hotel, type: short, required: true, when: flag.police, ask: { en: Area? }, label: { en: area } }
          - { id: C-20, key: rooms, within: hotel.targets, type: num, default: 5, ask: { en: Rooms? } }

        """;

    public const string Partner = """
        questions:
          - { id: P-1, key: legal_name, type: short, required: true, ask: { en: Name? }, label: { en: legal name } }
          - { id: P-2, key: types, type: many, catalog: partner-types, required: true, ask: { en: Types? }, label: { en: types } }
          - { id: P-3, key: level, type: one, required: true, options: [signing member, none], ask: { en: Level? }, label: { en: level } }
          - { id: P-4, key: location_secret, type: yn, ask: { en: Secret? } }
          - { id: P-5, key: public_address, type: short, holds: address, ask: { en: Address? } }
          - { id: P-6, key: funds, type: many, options: [VAWA, none], ask: { en: Funds? } }
          - id: P-7
            key: offers
            type: list
            ask: { en: Offers? }
            label: { en: offers }
            item:
              - { key: service, type: one, catalog: services, required: true, label: { en: service } }
              - { key: detail, type: short }
          - { id: P-8, key: release_days, type: num, min: 1, max: 365, ask: { en: Days? } }
          - { id: P-9, key: signatory, type: person, required: true, ask: { en: Who signs? }, label: { en: who signs } }
          - { id: P-10, key: limits, type: long, when: partner.types has PT-01, required: true, ask: { en: Limits? }, label: { en: limits } }

        """;

    public const string Services = """
        catalog: services
        groups:
          - { id: basic, name: { en: Basic needs } }
        entries:
          - { id: SV-01, group: basic, name: { en: Food } }
          - { id: SV-02, group: basic, name: { en: Clothing }, long: { en: Clothing for all } }
          - { id: SV-03, name: { en: Kits }, covered_by: [SV-01, SV-02] }

        """;

    public const string PartnerTypes = """
        catalog: partner-types
        entries:
          - { id: PT-01, name: { en: Police }, base: systems-based, flags: [gov, le] }
          - { id: PT-02, name: { en: Shelter }, base: community-based }

        """;

    public const string Flags = """
        flags:
          - { name: watched, when: flag.police and coalition.votes = true }
          - { name: police, when: any partner(partner.types has PT-01) }

        """;

    public const string Clauses = """
        clauses:
          - id: CL-ONE
            title: { en: One }
          - id: CL-TWO
            title: { en: Two }
            when: flag.police
            listed_as: CL-TWO(optional)
            source: 1 U.S.C. 1
            trust: K
            note: { en: Look it up. }
            stricter_than: CL-THREE
            collision: { en: They pull apart. }
          - id: CL-THREE
            title: { en: Three }
            when: answered document.kind
            printed_when: document.kind = short
            listed: false

        """;

    public const string Strictest = """
        strictest:
          - { name: release_days, take: min, of: [partner.release_days, document.days], default: 30 }
          - { name: rooms, take: max, of: coalition.hotel.targets.rooms }
          - { name: hours, take: max, of: coalition.hours }

        """;

    public const string Words = """
        language: en
        furniture:
          draft_band: Draft
          draft_warning: Not for signature.
          for_signature: For signature
          in_force: In force
          members_only: Members only
          page_of: "Page {0} of {1}"
          code: "Code {0}"
          contents: Contents
          annex: "Annex {0}."
          not_stated: not stated
          status: Status
          field_description: "{0}: {1}"
        phrases:
          none: none

        """;

    public const string Template = """
        id: memo
        version: 3
        code: MEM
        title: { en: Memo }
        purpose: { en: Says things. }
        languages: [en]
        answered_by: [lead, partners]
        signed_by: { order: alphabetical, deadline_days: 30 }
        term: { months: document.days }
        review: { kind: yearly }
        reminders:
          - { event: RN-1, days_before_end: [60, 30], told: [lead], when: flag.police }
        variants:
          - { id: long, code: LON, title: { en: Long memo }, when: document.kind = long }
        sections:
          - { id: front, kind: front, public: true }
          - { id: body, in: [simple, detailed], starts_page: true, when: flag.police }
          - { id: list, kind: annex, members_only: true, landscape: true }

        """;

    public const string Questions = """
        questions:
          - { id: D-1, key: kind, type: one, options: [short, long], ask: { en: Kind? } }
          - { id: D-2, key: days, type: num, ask: { en: Days? } }
          - { id: D-3, key: end, type: short, required: true, ask: { en: End? }, label: { en: end } }
          - { id: D-4, key: cover, type: short, level: partner, required: true, when: document.kind = long, ask: { en: Cover? }, label: { en: cover } }
          - { id: D-5, key: cores, type: many, catalog: partners, ask: { en: Cores? } }

        """;
}
