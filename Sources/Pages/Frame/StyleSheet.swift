/// How pages look: one sheet, no fonts and no pictures from elsewhere.
enum StyleSheet {
  /// The whole sheet.
  static let text = [base, frame, answers, redlines, tables, forms, pictures, narrow, printed]
    .joined(separator: "\n")

  private static let base = """
    :root{--ink:#1c2331;--soft:#525a6b;--paper:#fff;--wash:#f5f6f8;--line:#d5d8df;--link:#0a4b8c;
    --ring:#0a4b8c;--amber:#8a5a00;--blue:#0a4b8c;--red:#9a2617;--green:#1e6b3a;--grey:#6a7180;
    --full:#9cc3a5;--half:#f0d49a;--partly:#cfe3d4;--pending:#dfe5f3;--none:#f1f2f4;--void:#efc5bf;
    --plain:#e6efe8;--wording:#dbe5f3;--other:#e6def0;--said:#faedc7;--open:#ececef;--edge:#3a4356}
    @media(prefers-color-scheme:dark){:root{--ink:#e6e8ec;--soft:#a9b0bd;--paper:#14171d;--wash:#1d2129;
    --line:#363c48;--link:#8dbdf2;--ring:#8dbdf2;--amber:#d9a74a;--blue:#8dbdf2;--red:#f0958a;--green:#86c99b;
    --grey:#9aa1ae;--full:#2f6b41;--half:#6f5416;--partly:#2a4d36;--pending:#2c3754;--none:#22262e;--void:#6b2b24;
    --plain:#25382b;--wording:#24364f;--other:#3a2f4d;--said:#5a4a15;--open:#2a2e36;--edge:#aab1bf}}
    *{box-sizing:border-box}
    html{font:100%/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;color:var(--ink);
    background:var(--paper);-webkit-text-size-adjust:100%}
    body{margin:0 auto;max-width:66rem;padding:0 1.25rem}
    h1,h2,h3,h4{font-family:Charter,"Bitstream Charter","Iowan Old Style","Source Serif 4",Georgia,serif;line-height:1.22;
    text-wrap:balance;break-after:avoid}
    h1{font-size:clamp(1.6rem,1.2rem + 1.8vw,2.35rem);font-weight:600;letter-spacing:-.01em;margin:.2rem 0 .6rem}
    h2{font-size:1.4rem;font-weight:600;margin:2.6rem 0 .8rem;padding-top:.7rem;border-top:1px solid var(--line)}
    h3{font-size:1.1rem;margin:1.6rem 0 .5rem}h4{font-size:1rem;margin:0 0 .4rem}
    p{margin:.5rem 0;max-width:44rem}ul,ol{padding-left:1.3rem}li{margin:.15rem 0}
    a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.18em}a:hover{text-decoration-thickness:2px}
    :focus-visible{outline:3px solid var(--ring);outline-offset:2px;border-radius:2px}main:focus{outline:none}
    code,pre,kbd{font-family:ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.86em}
    code{overflow-wrap:anywhere}kbd{border:1px solid var(--line);border-radius:3px;padding:.05rem .4rem}
    .hint,.note,.eyebrow,.mark{color:var(--soft)}.hint{font-weight:400;font-size:.88rem}
    [hidden]{display:none!important}time{white-space:nowrap}
    """

  private static let frame = """
    .skip{position:absolute;left:-999rem}.skip:focus{position:static;display:inline-block;padding:.5rem}
    .running{display:none}
    header.site{display:flex;flex-wrap:wrap;gap:.3rem 1.5rem;align-items:baseline;padding:1rem 0 .7rem;
    border-bottom:3px double var(--line)}
    header.site .book{font-weight:600;color:inherit;text-decoration:none;margin-right:auto;padding:.2rem 0}
    nav ul,nav ol{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.1rem 1.1rem}
    nav a{display:inline-block;padding:.25rem 0;min-height:1.75rem;min-width:1.6rem}
    nav a[aria-current]{color:inherit;text-decoration:none;border-bottom:2px solid currentColor}
    .crumbs{font-size:.88rem;margin:.7rem 0 0}.crumbs li+li:before{content:"/";content:"/" / "";color:var(--soft);margin-right:1.1rem}
    .eyebrow{font-size:.9rem;margin:1.4rem 0 0}.cite{color:var(--soft);max-width:52rem}.lede{font-size:1.12rem;color:var(--soft)}
    header.rule{margin-bottom:1.2rem}.views{margin-top:1rem;border-bottom:1px solid var(--line)}
    .views a{text-decoration:none;padding:.45rem .1rem}.views a[aria-current]{font-weight:600}
    footer.site{margin:4rem 0 2rem;padding-top:1rem;border-top:3px double var(--line);font-size:.88rem;color:var(--soft)}
    footer.site p{max-width:none}footer.site a{display:inline-block;min-height:1.6rem}.digest{font-size:.78rem}
    .ways{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr));gap:0 3rem}
    .columns{columns:18rem;column-gap:2.5rem}.columns li{break-inside:avoid}.columns a,.runs a,.results a{display:inline-block;
    min-height:1.6rem}.hero{padding-top:.8rem}header.rule+section>h2:first-child,.hero+.ways h2{border-top:0;margin-top:1.2rem;padding-top:0}.happenings{list-style:none;padding:0}
    .happenings li{padding:.4rem 0;border-bottom:1px solid var(--line)}.runs li{margin:.35rem 0}
    .nearby ul,.parts ul,.tags ul{margin:1rem 0}.nearby li{margin-right:.6rem}
    """

  private static let answers = """
    .banner{border:1px solid var(--line);border-left:.45rem solid var(--grey);background:var(--wash);padding:.8rem 1.1rem;
    margin:.6rem 0 1rem;max-width:56rem}.banner p{margin:.25rem 0;max-width:none}
    .banner .first{font-size:1.16rem;font-family:Charter,"Bitstream Charter",Georgia,serif;line-height:1.4}
    .banner .kind{font-size:.82rem;font-weight:600;letter-spacing:.03em;color:var(--soft)}
    .banner.today{border-left-color:var(--blue)}.banner.historical{border-left-color:var(--amber)}
    .banner.scheduled{border-left-style:dashed;border-left-color:var(--blue)}
    .banner.unknown{border-left-color:transparent;background-image:repeating-linear-gradient(45deg,var(--grey) 0 2px,
    transparent 2px 7px);background-size:.45rem 100%;background-repeat:no-repeat;background-origin:border-box}
    .sign{margin-right:.35rem}.answer+.answer{margin-top:2.2rem}.heads li{max-width:44rem}
    .wording,.prose{max-width:44rem}.wording{border-left:1px solid var(--line);padding-left:1.1rem;margin:.6rem 0 1.4rem}
    .wording .source{font-size:.9rem;color:var(--soft)}.prose{font-family:Charter,"Bitstream Charter",Georgia,serif;
    font-size:1.06rem;line-height:1.6}.prose p{position:relative;max-width:none}
    .here{color:var(--soft);text-decoration:none;padding:0 .4rem;display:inline-block;min-width:24px;min-height:24px;text-align:center}
    .here:focus,.here:hover,p:hover>.here{color:var(--link)}
    :target{background:var(--said)}.files{list-style:none;padding:0}.file{border:1px solid var(--line);margin:.5rem 0;
    padding:.4rem .9rem}summary{cursor:pointer;min-height:1.75rem;overflow-wrap:anywhere}
    pre{white-space:pre-wrap;overflow-wrap:anywhere;background:var(--wash);padding:.7rem .9rem;margin:.5rem 0;tab-size:2}
    .problem{border:3px solid var(--red);padding:.6rem 1.1rem;margin:1.2rem 0}.problem h2{border:0;margin:.2rem 0;padding:0}
    .sides{display:grid;gap:1.5rem}.sides .side{border-top:2px solid var(--line);padding-top:.6rem}
    @media(min-width:64em){.sides{grid-template-columns:1fr 1fr}}
    ins{text-decoration:underline double;color:var(--blue)}del{text-decoration:line-through;color:var(--red)}
    .copies{display:inline-flex;flex-wrap:wrap;gap:.3rem;margin-left:.4rem}.copies button{font-size:.8rem;padding:.1rem .5rem}
    dl.record{display:grid;grid-template-columns:minmax(7rem,auto) 1fr;gap:.3rem 1.4rem;max-width:52rem}
    dl.record dt{font-weight:600}dl.record dd{margin:0;overflow-wrap:anywhere}.sources{overflow-wrap:anywhere}
    """

  /// Words around marks are heard and not seen; a view without marks needs no script.
  private static let redlines = """
    .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    .redline{margin:.8rem 0 1.6rem}.redline .prose{max-width:44rem}.choice{border:0;padding:0;margin:.4rem 0;display:flex;
    flex-wrap:wrap;gap:.2rem 1.2rem}.choice legend{float:left;font-weight:600;margin-right:1.2rem;padding:.35rem 0}
    .choice span{display:inline-flex;align-items:center}.choice label{font-weight:400;padding:.35rem .4rem}
    .choice input{min-height:1.5rem;width:1.5rem;height:1.5rem;margin:0;accent-color:var(--link)}
    p.legend{font-size:.88rem;max-width:none}.difference{border-left:3px solid var(--line);padding-left:.9rem}
    .difference:target{background:none;border-left-color:var(--link)}.ordinal{display:block;font-size:.82rem;color:var(--soft);
    font-family:system-ui,sans-serif}.ordinal a{display:inline-block;min-height:1.5rem;min-width:1.5rem}
    .folded summary{color:var(--soft);font-size:.92rem}
    .redline:has(.earlier:checked) .prose ins,.redline:has(.later:checked) .prose del{display:none}
    .redline:has(.earlier:checked) .prose del,.redline:has(.later:checked) .prose ins{text-decoration:none;color:inherit}
    .redline:has(.earlier:checked) .unseen,.redline:has(.later:checked) .unseen,.redline:has(.earlier:checked) .ordinal,
    .redline:has(.later:checked) .ordinal,.redline:has(.earlier:checked) .legend,.redline:has(.later:checked) .legend{display:none}
    .abreast,.choice .roomy{display:none}.difference .ordinal{margin:0}
    @media screen and (min-width:56rem){.choice .roomy{display:inline-flex}.redline:has(.beside:checked) .prose{max-width:none}
    .redline:has(.beside:checked) .marked{display:none}.redline:has(.beside:checked) .abreast{display:grid;grid-template-columns:1fr 1fr;gap:1.5rem}}
    """

  private static let tables = """
    .scroll{overflow-x:auto;margin:.8rem 0}table{border-collapse:collapse;width:100%;margin:.9rem 0 1.6rem;font-size:.95rem}
    caption{text-align:left;color:var(--soft);font-size:.88rem;padding:.2rem 0 .4rem}
    th,td{text-align:left;vertical-align:top;padding:.45rem .9rem .45rem 0;border-bottom:1px solid var(--line)}
    thead th{font-size:.82rem;color:var(--soft);font-weight:600;border-bottom:2px solid var(--line)}
    tbody th{font-weight:600}.facets tbody th .hint{display:block}.facets{max-width:60rem}.outcome td{padding-top:.15rem;
    border-bottom-style:dotted;color:var(--soft)}.duty th,.duty td{border-top:2px solid var(--line)}
    .number{text-align:right;font-variant-numeric:tabular-nums}.unit{font-weight:400;padding-left:1.2rem}.again{color:var(--soft);font-weight:400}
    td a,th a{display:inline-block;min-height:1.5rem}tr.dashed td,tr.dashed th{border-bottom-style:dashed}.differs{background:var(--wash)}
    """

  private static let forms = """
    .ask{background:var(--wash);border:1px solid var(--line);padding:.9rem 1.1rem;margin:1rem 0;max-width:34rem}
    .field{margin:.2rem 0 .7rem}.field p{margin:.1rem 0 .3rem}label{font-weight:600}
    input,select,button{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--grey);border-radius:3px;
    padding:.4rem .6rem;min-height:2.5rem;max-width:100%}input[type=text],input[type=search]{width:15rem}
    button{cursor:pointer;font-weight:600}button[type=submit]{background:var(--link);color:var(--paper);border-color:var(--link)}
    .copies button{min-height:1.75rem;font-weight:400}.echo{min-height:1.4em;color:var(--soft);font-size:.92rem}
    .error{color:var(--red);font-weight:600}[aria-invalid]{border:3px solid var(--red)}.more{margin:.2rem 0 .8rem}
    @media (scripting:enabled){.pick{display:inline-block;vertical-align:top;min-width:13rem;min-height:2.5rem;margin:.2rem 0}#on{margin:.2rem 0;width:14rem}.keys{min-height:2.6rem}}
    """

  private static let pictures = """
    svg{display:block;font-size:13px}svg text{fill:var(--ink)}svg .lane{font-weight:600}svg .tick{fill:var(--soft);font-size:12px}
    svg line.tick{stroke:var(--line)}svg .today{fill:var(--link);font-weight:600}svg line.today{stroke:var(--link);stroke-width:2}
    .bar{stroke:var(--edge);stroke-width:1}.full{fill:var(--full)}.half{fill:var(--half)}.partly{fill:var(--partly)}
    .pending{fill:var(--pending)}.nothing{fill:var(--none);stroke:var(--grey)}.void{fill:var(--void)}.plain{fill:var(--plain)}
    .wording.bar{fill:var(--wording)}.other{fill:var(--other)}.said{fill:var(--said)}svg .unknown{fill:var(--open)}
    .dashed.bar{stroke-dasharray:5 4;stroke-width:2}.stroke{stroke:var(--edge);stroke-width:1;fill:none}
    .pattern{stroke:none;opacity:.5}.plate{fill:var(--paper);opacity:.9}.hit{fill:transparent}.arrow{fill:var(--edge)}
    .cell .bar{stroke:none}.edge{stroke:var(--ink);stroke-width:1.5;fill:none}
    .then{stroke:var(--red);stroke-width:2;stroke-dasharray:7 5;fill:none;pointer-events:none}
    svg a:hover .bar,svg a:focus .bar{stroke:var(--ring);stroke-width:2}
    @media(forced-colors:active){.bar{stroke:CanvasText;fill:Canvas}svg text{fill:CanvasText}.plate{fill:Canvas}
    .stroke{stroke:CanvasText}.banner{border-left-color:CanvasText}.edge{stroke:CanvasText}.then{stroke:Highlight}
    ins,del{color:CanvasText}:focus-visible{outline-color:Highlight}}
    """

  private static let narrow = """
    @media(max-width:40em){.facets thead{position:absolute;left:-999rem}.facets tr,.facets th,.facets td{display:block;border:0;
    padding:.1rem 0}.facets tr{border-bottom:1px solid var(--line);padding:.5rem 0}.facets td:empty{display:none}
    table:not(.facets) thead{position:absolute;left:-999rem}table:not(.facets) :is(tbody,tr,th,td,caption){display:block}
    table:not(.facets){display:block}table:not(.facets) tr{border-bottom:1px solid var(--line);padding:.4rem 0}
    table:not(.facets) :is(th,td){border:0;padding:.1rem 0}table:not(.facets) td:empty{display:none}.number{text-align:left}
    .spans .number:not(:empty):before{content:"Days: "}time{white-space:normal}.runs a{display:inline}.cite,td,th{overflow-wrap:anywhere}dl.record{grid-template-columns:1fr}dl.record dd{margin-bottom:.5rem}
    input[type=text],input[type=search]{width:100%}}
    @media(prefers-reduced-motion:reduce){*{animation:none!important;transition:none!important;scroll-behavior:auto!important}}
    """

  private static let printed = """
    @media print{@page{margin:18mm 16mm}.choice,.ordinal a{display:none}:root{--ink:#000;--soft:#333;--paper:#fff;--wash:#fff;--line:#888;--link:#000;--blue:#000;
    --red:#000;--amber:#000}body{max-width:none;padding:0;font-size:10.5pt}.running{display:block;font-size:9pt;width:100%;
    max-width:none;border-bottom:1px solid #888}.skip,nav,.ask,.copies,.here,.lookup,svg.lanes,svg.clocks,.echo{display:none}
    details::details-content{content-visibility:visible;display:block}summary{list-style:none}
    thead{display:table-header-group}tr,.banner,.wording p{break-inside:avoid}h2{margin-top:1.4rem}.scroll{overflow:visible}
    .sources a:after,.facets a:after{content:""}.sources a[href^="http"]:after{content:" <" attr(href) ">"}
    footer.site{margin-top:1.5rem}del{text-decoration:line-through}ins{text-decoration:underline double;font-weight:600}}
    """
}
