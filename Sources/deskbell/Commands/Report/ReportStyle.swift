/// How the week's page looks. Tables rather than grids, and one size of letters that all others follow, so that every program that prints makes
/// one page of it.
enum ReportStyle {
    static let sheet = """
        @page { size: A4; margin: 10mm 12mm; }
        * { box-sizing: border-box; }
        html { font-size: 13px; }
        body { margin: 0; background: #f3f0e8; color: #2b2a27; font: 1rem/1.4 "Source Sans 3", "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", sans-serif; }
        main { max-width: 57rem; margin: 1.9rem auto; padding: 2.1rem 1.5rem; background: #fff; border-radius: 6px; }
        h1 { font-size: 1.85rem; line-height: 1.2; margin: 0 0 0.3rem; font-weight: 600; letter-spacing: -0.01em; }
        h2 { font-size: 0.92rem; margin: 0 0 0.5rem; font-weight: 600; color: #57534a; }
        p { margin: 0; }
        svg { display: block; width: 100%; height: auto; font-family: inherit; }
        .shop { color: #1f6f5c; font-weight: 600; }
        .summary { color: #57534a; }
        .remark { margin-top: 0.3rem; color: #8a5a00; }
        section { margin-top: 1.2rem; }
        .five, .pair { display: table; table-layout: fixed; width: 100%; }
        .five article, .pair > div { display: table-cell; vertical-align: top; }
        .five article { padding-right: 0.8rem; } .five article:last-child { padding-right: 0; }
        .pair > div { width: 50%; padding-right: 1.5rem; } .pair > div + div { padding-right: 0; }
        .five h2 { border-top: 3px solid #1f6f5c; padding-top: 0.5rem; height: 3.4rem; margin: 0; }
        .five svg { max-width: 9rem; }
        .big { font-size: 2.2rem; font-weight: 600; line-height: 1.15; letter-spacing: -0.02em; white-space: nowrap; margin-bottom: 0.2rem; }
        .detail span { display: block; font-size: 0.85rem; line-height: 1.35; color: #57534a; }
        .change { font-size: 0.85rem; line-height: 1.35; margin-top: 0.2rem; }
        .better { color: #1f6f5c; } .worse { color: #b3402e; } .same { color: #6d695f; }
        .key { list-style: none; margin: 0.4rem 0 0; padding: 0; font-size: 0.85rem; }
        .key li { display: inline-block; margin-right: 1rem; }
        .key i { display: inline-block; width: 0.7rem; height: 0.7rem; border-radius: 2px; margin-right: 0.4rem; }
        .note, small { font-size: 0.85rem; color: #6d695f; }
        .note { margin-top: 0.3rem; }
        .wanted { margin: 0; padding-left: 1.4rem; } .wanted li { margin-bottom: 0.4rem; line-height: 1.35; } .times { color: #6d695f; }
        table { width: 100%; border-collapse: collapse; font-size: 0.77rem; line-height: 1.3; }
        th, td { text-align: left; vertical-align: top; padding: 0.19rem 0.6rem 0.19rem 0; border-top: 1px solid #e4e0d6; }
        th { font-weight: 600; width: 20%; } td { width: 22%; } td small { font-size: inherit; } .mean { width: 58%; color: #57534a; padding-right: 0; } .source { color: #8b877d; }
        footer { margin-top: 0.8rem; font-size: 0.73rem; color: #8b877d; }
        @media print { html { font-size: 10.2px; } body { background: #fff; } main { margin: 0; padding: 0; max-width: none; border-radius: 0; } section { break-inside: avoid; } * { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
        @media screen and (max-width: 600px) { .five article, .pair, .pair > div { display: block; width: auto; padding-right: 0; } .five article { display: inline-block; width: 48%; } .five h2 { height: auto; } }
        """
}
