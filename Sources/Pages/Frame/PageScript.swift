/// What makes pages more convenient. Without it every page says the same and every form works.
enum PageScript {
  /// The whole script.
  static let text =
    "(()=>{\"use strict\";\n"
    + [tools, days, echo, copies, keys, lookup, search]
    .joined(separator: "\n") + "\n})();\n"

  private static let tools = #"""
    const $=(s,r=document)=>r.querySelector(s),$$=(s,r=document)=>[...r.querySelectorAll(s)];
    const make=(tag,props,...kids)=>{const e=Object.assign(document.createElement(tag),props||{});e.append(...kids);return e};
    const keep=(k,v)=>{try{return v===undefined?localStorage.getItem(k):localStorage.setItem(k,v)}catch{return null}};
    """#

  /// The same readings and refusals as everywhere: a day that can be two days is none.
  private static let days = #"""
    const months="january february march april may june july august september october november december".split(" ");
    const weekdays="Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
    const cap=s=>s[0].toUpperCase()+s.slice(1),pad=(n,w)=>String(n).padStart(w,"0");
    const long=(y,m)=>m===2?(y%4===0&&(y%100!==0||y%400===0)?29:28):[4,6,9,11].includes(m)?30:31;
    const iso=(y,m,d)=>pad(y,4)+"-"+pad(m,2)+"-"+pad(d,2);
    const spoken=t=>{const[y,m,d]=t.split("-").map(Number),x=new Date(Date.UTC(2000,m-1,d));x.setUTCFullYear(y,m-1,d);
    return weekdays[x.getUTCDay()]+", "+cap(months[m-1])+" "+d+", "+y};
    const civil=(y,m,d)=>y<1||y>9999||m<1||m>12?{error:"There is no such day"}:d<1||d>long(y,m)?
    {error:cap(months[m-1])+" has "+long(y,m)+" days"}:{day:iso(y,m,d)};
    const read=text=>{const t=text.trim().toLowerCase();if(!t)return{error:"Enter a day"};
    const parts=t.split(/[\s,.\/\u00a0-]+/).filter(p=>p&&p!=="of"&&p!=="the").map(p=>p.replace(/^(\d+)(st|nd|rd|th)$/,"$1"));
    const nums=parts.filter(p=>/^\d+$/.test(p)),words=parts.filter(p=>!/^\d+$/.test(p));
    const month=w=>w.length<3?-1:months.findIndex(m=>m.startsWith(w)||(w==="sept"&&m==="september"));
    if(words.length===1&&month(words[0])>=0&&nums.length===2){const y=nums.find(n=>n.length===4),d=nums.find(n=>n.length<=2);
    return y&&d?civil(+y,month(words[0])+1,+d):{error:"Write all four digits of the year"}}
    if(words.length)return{error:"This is not a day"};
    if(nums.length===1&&nums[0].length===8)return civil(+nums[0].slice(0,4),+nums[0].slice(4,6),+nums[0].slice(6));
    if(nums.length!==3)return{error:"This is not a day"};
    if(nums[0].length===4)return civil(+nums[0],+nums[1],+nums[2]);
    if(nums[2].length!==4)return{error:"Write all four digits of the year"};
    const a=civil(+nums[2],+nums[0],+nums[1]),b=civil(+nums[2],+nums[1],+nums[0]);
    if(a.day&&b.day&&a.day!==b.day)return{error:"This can be read two ways: "+a.day+" or "+b.day};
    return{error:"Figures with the year last mean two days in most months"+((a.day||b.day)?": did you mean "+(a.day||b.day)+"?":"")}};
    """#

  private static let echo = #"""
    $$("form[data-dates=form]").forEach(form=>{const field=$("#on",form),say=$("#on-echo",form);if(!field||!say)return;
    const tell=()=>{const r=field.value?read(field.value):{};say.textContent=r.day?spoken(r.day):field.value.length>7?r.error||"":""};
    field.addEventListener("input",tell);tell();
    const picker=make("input",{type:"date",tabIndex:-1});picker.setAttribute("aria-hidden","true");
    picker.style.cssText="position:absolute;width:1px;height:1px;opacity:0;min-height:0;padding:0;border:0";
    const button=make("button",{type:"button",textContent:"Pick from a calendar"});
    button.addEventListener("click",()=>{const r=read(field.value);if(r.day)picker.value=r.day;try{picker.showPicker()}catch{picker.focus()}});
    picker.addEventListener("change",()=>{if(picker.value){field.value=picker.value;tell();field.focus()}});
    const place=$(".pick",form);if(place&&picker.showPicker)place.append(button,picker);
    form.addEventListener("submit",e=>{const r=read(field.value);if(!r.day&&!/^(today|yesterday|tomorrow)$/i.test(field.value.trim())){
    e.preventDefault();say.textContent=r.error;say.classList.add("error");field.setAttribute("aria-invalid","true");field.focus()}})});
    const problem=$("#problem");if(problem)problem.focus();
    $$("svg.clocks a").forEach(a=>{const say=a.closest(".scroll").nextElementSibling;const tell=()=>say.textContent=a.dataset.echo;
    a.addEventListener("mouseenter",tell);a.addEventListener("focus",tell)});
    addEventListener("beforeprint",()=>$$("details").forEach(d=>d.open=true));
    """#

  private static let copies = #"""
    const copy=(text,html,button)=>{const done=()=>{const was=button.dataset.was??=button.textContent;button.textContent="Copied";
    setTimeout(()=>button.textContent=was,1500)};
    try{navigator.clipboard.write([new ClipboardItem({"text/plain":new Blob([text],{type:"text/plain"}),
    "text/html":new Blob([html],{type:"text/html"})})]).then(done,()=>navigator.clipboard.writeText(text).then(done))}
    catch{navigator.clipboard&&navigator.clipboard.writeText(text).then(done)}};
    const safe=t=>t.replace(/&/g,"&amp;").replace(/</g,"&lt;");
    const link=p=>location.href.split("#")[0]+(p.id?"#"+p.id:"");
    $$("[data-copy=paragraph]").forEach(p=>{const box=make("span",{className:"copies",hidden:true});
    const words=()=>{const c=p.cloneNode(true);$$(".here,.copies",c).forEach(e=>e.remove());return c.textContent.trim()};
    const cite=(p.closest("[data-cite]")||{dataset:{}}).dataset.cite||document.title;
    const nb=t=>t.replace(/§ /g,"§\u00a0");
    const kinds=[["Quote",()=>words()],["Quote and citation",()=>"\u201c"+words()+"\u201d "+cite],["Citation",()=>cite],["Permalink",()=>link(p)]];
    kinds.forEach(([name,text])=>{const b=make("button",{type:"button",textContent:name});
    b.addEventListener("click",()=>{const t=nb(text());copy(t,name==="Permalink"?'<a href="'+safe(t)+'">'+safe(t)+"</a>":safe(t),b)});box.append(b)});
    const mark=$(".here",p);if(!mark)return;p.append(box);
    mark.addEventListener("click",()=>{box.hidden=!box.hidden})});
    """#

  private static let keys = #"""
    const off=()=>keep("inforce-keys")==="off",box=$("#keys");
    if(box){const b=make("button",{type:"button"});const tell=()=>{b.textContent=off()?"Turn the keys on":"Turn the keys off"};
    b.addEventListener("click",()=>{keep("inforce-keys",off()?"on":"off");tell()});tell();box.replaceChildren(b)}
    const go=s=>{const a=$(s);if(a&&a.href)location.href=a.href;return!!a};
    const near=step=>{const all=$$(".differs,ins,del"),here=scrollY+90;
    const at=all.map(e=>e.getBoundingClientRect().top+scrollY);const i=step>0?at.findIndex(y=>y>here+4):at.findLastIndex(y=>y<here-4);
    if(i>=0)scrollTo(0,at[i]-90)};
    addEventListener("keydown",e=>{if(off()||e.ctrlKey||e.metaKey||e.altKey||/^(INPUT|SELECT|TEXTAREA)$/.test(e.target.tagName))return;
    const acts={d:()=>$("#on")&&$("#on").focus(),"/":()=>$("#q")?$("#q").focus():go("header.site nav a"),"[":()=>go("[data-key=prev]"),
    "]":()=>go("[data-key=next]"),t:()=>go(".views a"),c:()=>go("[data-key=compare]"),n:()=>near(1),p:()=>near(-1),
    r:()=>document.body.classList.toggle("only"),y:()=>{const a=$("[data-copy=pinned]")||$("[data-copy=link]");const u=a?a.href:location.href;
    navigator.clipboard&&navigator.clipboard.writeText(u)},"?":()=>go('header.site nav li:last-child a')};
    if(acts[e.key]){e.preventDefault();acts[e.key]()}});
    """#

  /// An export: from a day to the run of days in which it lies. The asked day stays in the address.
  private static let lookup = #"""
    const asked=new URLSearchParams(location.search).get("on");
    const find=$("[data-lookup]");
    if(find){const tell=()=>{if(!asked)return;const field=$("#on");if(field)field.value=asked;const r=read(asked);
    if(!r.day){find.textContent=r.error;find.classList.add("error");return}
    const hits=$$(".runs li").filter(li=>(!li.dataset.from||li.dataset.from<=r.day)&&(!li.dataset.until||r.day<li.dataset.until));
    find.textContent=spoken(r.day)+(hits.length?" lies in a run below: ":": no run of days holds it");
    hits.forEach(li=>{const a=$("a",li),c=a.cloneNode(true);c.href=a.href+"?on="+r.day;find.append(c," ")});
    if(hits.length===1)location.replace($("a",hits[0]).href+"?on="+r.day)};tell()}
    else if(asked&&/^\d{4}-\d\d-\d\d$/.test(asked)){const note=$(".note[data-from]");
    if(note&&(!note.dataset.from||note.dataset.from<=asked)&&(!note.dataset.until||asked<note.dataset.until)){
    note.prepend(make("strong",{textContent:"You asked about "+spoken(asked)+". "}));const f=$("#on");if(f)f.value=asked;
    const run=$(".running");if(run)run.append(" · asked about ",make("time",{textContent:asked}))}}
    """#

  /// An export: rules by their names, read only when somebody types.
  private static let search = #"""
    const names=$("a.names"),sought=$("#q"),list=$("#results");
    if(names&&sought&&list){let loading=null;const fold=t=>t.toLowerCase().replace(/[^a-z0-9]/g,"").replace(/fedreg/g,"fr");
    const load=()=>loading||(loading=new Promise(done=>{const s=make("script",{src:names.href});s.onload=done;document.head.append(s)}));
    const root=names.href.replace(/assets\/names\.js$/,"");
    const show=()=>load().then(()=>{const q=fold(sought.value);list.replaceChildren();if(q.length<2)return;
    const hits=(window.ruleNames||[]).filter(r=>fold(r[1]+r[2]).includes(q)).slice(0,20);
    hits.forEach(r=>list.append(make("li",{},make("a",{href:root+r[0]+"index.html",textContent:r[1]}))));
    if(!hits.length)list.append(make("li",{textContent:"No rule of this book is called so. This is not \u201cno rule applied\u201d."}))});
    sought.addEventListener("input",show);sought.form.addEventListener("submit",e=>{e.preventDefault();load().then(()=>{show();
    const a=$("a",list);if(a&&list.children.length===1)location.href=a.href})});
    const q=new URLSearchParams(location.search).get("q");if(q){sought.value=q;show()}}
    """#
}
