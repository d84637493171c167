(function(){const e=document.createElement("link").relList;if(e&&e.supports&&e.supports("modulepreload"))return;for(const r of document.querySelectorAll('link[rel="modulepreload"]'))i(r);new MutationObserver(r=>{for(const o of r)if(o.type==="childList")for(const s of o.addedNodes)s.tagName==="LINK"&&s.rel==="modulepreload"&&i(s)}).observe(document,{childList:!0,subtree:!0});function t(r){const o={};return r.integrity&&(o.integrity=r.integrity),r.referrerPolicy&&(o.referrerPolicy=r.referrerPolicy),r.crossOrigin==="use-credentials"?o.credentials="include":r.crossOrigin==="anonymous"?o.credentials="omit":o.credentials="same-origin",o}function i(r){if(r.ep)return;r.ep=!0;const o=t(r);fetch(r.href,o)}})();window.Vaadin=window.Vaadin||{};window.Vaadin.featureFlags=window.Vaadin.featureFlags||{};Object.keys(window.Vaadin.featureFlags).length===0&&(window.Vaadin.featureFlags.exampleFeatureFlag=!1,window.Vaadin.featureFlags.collaborationEngineBackend=!1,window.Vaadin.featureFlags.formFillerAddon=!1,window.Vaadin.featureFlags.fullstackSignals=!1,window.Vaadin.featureFlags.flowFullstackSignals=!1,window.Vaadin.featureFlags.copilotExperimentalFeatures=!1,window.Vaadin.featureFlags.masterDetailLayoutComponent=!1,window.Vaadin.featureFlags.react19=!1,window.Vaadin.featureFlags.accessibleDisabledButtons=!1,window.Vaadin.featureFlags.layoutComponentImprovements=!1,window.Vaadin.featureFlags.defaultAutoResponsiveFormLayout=!1);if(window.Vaadin.featureFlagsUpdaters){const n=e=>window.Vaadin.featureFlags[e]=!0;window.Vaadin.featureFlagsUpdaters.forEach(e=>e(n)),delete window.Vaadin.featureFlagsUpdaters}const St="modulepreload",Ct=function(n,e){return new URL(n,e).href},Oe={},$e=function(e,t,i){let r=Promise.resolve();if(t&&t.length>0){let s=function(d){return Promise.all(d.map(l=>Promise.resolve(l).then(u=>({status:"fulfilled",value:u}),u=>({status:"rejected",reason:u}))))};const a=document.getElementsByTagName("link"),c=document.querySelector("meta[property=csp-nonce]"),h=c?.nonce||c?.getAttribute("nonce");r=s(t.map(d=>{if(d=Ct(d,i),d in Oe)return;Oe[d]=!0;const l=d.endsWith(".css"),u=l?'[rel="stylesheet"]':"";if(!!i)for(let E=a.length-1;E>=0;E--){const v=a[E];if(v.href===d&&(!l||v.rel==="stylesheet"))return}else if(document.querySelector(`link[href="${d}"]${u}`))return;const p=document.createElement("link");if(p.rel=l?"stylesheet":St,l||(p.as="script"),p.crossOrigin="",p.href=d,h&&p.setAttribute("nonce",h),document.head.appendChild(p),l)return new Promise((E,v)=>{p.addEventListener("load",E),p.addEventListener("error",()=>v(new Error(`Unable to preload CSS for ${d}`)))})}))}function o(s){const a=new Event("vite:preloadError",{cancelable:!0});if(a.payload=s,window.dispatchEvent(a),!a.defaultPrevented)throw s}return r.then(s=>{for(const a of s||[])a.status==="rejected"&&o(a.reason);return e().catch(o)})};function Tt(n){for(var e=[],t=0;t<n.length;){var i=n[t];if(i==="*"||i==="+"||i==="?"){e.push({type:"MODIFIER",index:t,value:n[t++]});continue}if(i==="\\"){e.push({type:"ESCAPED_CHAR",index:t++,value:n[t++]});continue}if(i==="{"){e.push({type:"OPEN",index:t,value:n[t++]});continue}if(i==="}"){e.push({type:"CLOSE",index:t,value:n[t++]});continue}if(i===":"){for(var r="",o=t+1;o<n.length;){var s=n.charCodeAt(o);if(s>=48&&s<=57||s>=65&&s<=90||s>=97&&s<=122||s===95){r+=n[o++];continue}break}if(!r)throw new TypeError("Missing parameter name at ".concat(t));e.push({type:"NAME",index:t,value:r}),t=o;continue}if(i==="("){var a=1,c="",o=t+1;if(n[o]==="?")throw new TypeError('Pattern cannot start with "?" at '.concat(o));for(;o<n.length;){if(n[o]==="\\"){c+=n[o++]+n[o++];continue}if(n[o]===")"){if(a--,a===0){o++;break}}else if(n[o]==="("&&(a++,n[o+1]!=="?"))throw new TypeError("Capturing groups are not allowed at ".concat(o));c+=n[o++]}if(a)throw new TypeError("Unbalanced pattern at ".concat(t));if(!c)throw new TypeError("Missing pattern at ".concat(t));e.push({type:"PATTERN",index:t,value:c}),t=o;continue}e.push({type:"CHAR",index:t,value:n[t++]})}return e.push({type:"END",index:t,value:""}),e}function be(n,e){e===void 0&&(e={});for(var t=Tt(n),i=e.prefixes,r=i===void 0?"./":i,o=e.delimiter,s=o===void 0?"/#?":o,a=[],c=0,h=0,d="",l=function(A){if(h<t.length&&t[h].type===A)return t[h++].value},u=function(A){var $=l(A);if($!==void 0)return $;var x=t[h],ge=x.type,At=x.index;throw new TypeError("Unexpected ".concat(ge," at ").concat(At,", expected ").concat(A))},f=function(){for(var A="",$;$=l("CHAR")||l("ESCAPED_CHAR");)A+=$;return A},p=function(A){for(var $=0,x=s;$<x.length;$++){var ge=x[$];if(A.indexOf(ge)>-1)return!0}return!1},E=function(A){var $=a[a.length-1],x=A||($&&typeof $=="string"?$:"");if($&&!x)throw new TypeError('Must have text between two parameters, missing text after "'.concat($.name,'"'));return!x||p(x)?"[^".concat(N(s),"]+?"):"(?:(?!".concat(N(x),")[^").concat(N(s),"])+?")};h<t.length;){var v=l("CHAR"),b=l("NAME"),j=l("PATTERN");if(b||j){var T=v||"";r.indexOf(T)===-1&&(d+=T,T=""),d&&(a.push(d),d=""),a.push({name:b||c++,prefix:T,suffix:"",pattern:j||E(T),modifier:l("MODIFIER")||""});continue}var g=v||l("ESCAPED_CHAR");if(g){d+=g;continue}d&&(a.push(d),d="");var M=l("OPEN");if(M){var T=f(),L=l("NAME")||"",G=l("PATTERN")||"",W=f();u("CLOSE"),a.push({name:L||(G?c++:""),pattern:L&&!G?E(T):G,prefix:T,suffix:W,modifier:l("MODIFIER")||""});continue}u("END")}return a}function ot(n,e){return st(be(n,e),e)}function st(n,e){e===void 0&&(e={});var t=Ae(e),i=e.encode,r=i===void 0?function(c){return c}:i,o=e.validate,s=o===void 0?!0:o,a=n.map(function(c){if(typeof c=="object")return new RegExp("^(?:".concat(c.pattern,")$"),t)});return function(c){for(var h="",d=0;d<n.length;d++){var l=n[d];if(typeof l=="string"){h+=l;continue}var u=c?c[l.name]:void 0,f=l.modifier==="?"||l.modifier==="*",p=l.modifier==="*"||l.modifier==="+";if(Array.isArray(u)){if(!p)throw new TypeError('Expected "'.concat(l.name,'" to not repeat, but got an array'));if(u.length===0){if(f)continue;throw new TypeError('Expected "'.concat(l.name,'" to not be empty'))}for(var E=0;E<u.length;E++){var v=r(u[E],l);if(s&&!a[d].test(v))throw new TypeError('Expected all "'.concat(l.name,'" to match "').concat(l.pattern,'", but got "').concat(v,'"'));h+=l.prefix+v+l.suffix}continue}if(typeof u=="string"||typeof u=="number"){var v=r(String(u),l);if(s&&!a[d].test(v))throw new TypeError('Expected "'.concat(l.name,'" to match "').concat(l.pattern,'", but got "').concat(v,'"'));h+=l.prefix+v+l.suffix;continue}if(!f){var b=p?"an array":"a string";throw new TypeError('Expected "'.concat(l.name,'" to be ').concat(b))}}return h}}function N(n){return n.replace(/([.+*?=^!:${}()[\]|/\\])/g,"\\$1")}function Ae(n){return n&&n.sensitive?"":"i"}function Rt(n,e){if(!e)return n;for(var t=/\((?:\?<(.*?)>)?(?!\?)/g,i=0,r=t.exec(n.source);r;)e.push({name:r[1]||i++,prefix:"",suffix:"",modifier:"",pattern:""}),r=t.exec(n.source);return n}function Pt(n,e,t){var i=n.map(function(r){return at(r,e,t).source});return new RegExp("(?:".concat(i.join("|"),")"),Ae(t))}function xt(n,e,t){return Ot(be(n,t),e,t)}function Ot(n,e,t){t===void 0&&(t={});for(var i=t.strict,r=i===void 0?!1:i,o=t.start,s=o===void 0?!0:o,a=t.end,c=a===void 0?!0:a,h=t.encode,d=h===void 0?function($){return $}:h,l=t.delimiter,u=l===void 0?"/#?":l,f=t.endsWith,p=f===void 0?"":f,E="[".concat(N(p),"]|$"),v="[".concat(N(u),"]"),b=s?"^":"",j=0,T=n;j<T.length;j++){var g=T[j];if(typeof g=="string")b+=N(d(g));else{var M=N(d(g.prefix)),L=N(d(g.suffix));if(g.pattern)if(e&&e.push(g),M||L)if(g.modifier==="+"||g.modifier==="*"){var G=g.modifier==="*"?"?":"";b+="(?:".concat(M,"((?:").concat(g.pattern,")(?:").concat(L).concat(M,"(?:").concat(g.pattern,"))*)").concat(L,")").concat(G)}else b+="(?:".concat(M,"(").concat(g.pattern,")").concat(L,")").concat(g.modifier);else{if(g.modifier==="+"||g.modifier==="*")throw new TypeError('Can not repeat "'.concat(g.name,'" without a prefix and suffix'));b+="(".concat(g.pattern,")").concat(g.modifier)}else b+="(?:".concat(M).concat(L,")").concat(g.modifier)}}if(c)r||(b+="".concat(v,"?")),b+=t.endsWith?"(?=".concat(E,")"):"$";else{var W=n[n.length-1],A=typeof W=="string"?v.indexOf(W[W.length-1])>-1:W===void 0;r||(b+="(?:".concat(v,"(?=").concat(E,"))?")),A||(b+="(?=".concat(v,"|").concat(E,")"))}return new RegExp(b,Ae(t))}function at(n,e,t){return n instanceof RegExp?Rt(n,e):Array.isArray(n)?Pt(n,e,t):xt(n,e,t)}const H=Symbol("NotFoundResult");class ct extends Error{code;context;constructor(e){super(F(`Page not found (${e.pathname})`)),this.context=e,this.code=404}}function U(n){return typeof n=="object"&&!!n}function Y(n){return typeof n=="function"}function O(n){return typeof n=="string"}function le(n=[]){return Array.isArray(n)?n:[n]}function F(n){return`[Vaadin.Router] ${n}`}function lt(n){return new ct(n)}function dt(n){return(Array.isArray(n)?n[0]:n)??""}function de(n){return dt(n?.path)}function Lt(n){return Array.isArray(n)&&n.length>0?n:void 0}const Ee=new Map;Ee.set("|false",{keys:[],pattern:/(?:)/u});function Le(n){try{return decodeURIComponent(n)}catch{return n}}function Nt(n,e,t=!1,i=[],r){const o=`${n}|${String(t)}`,s=dt(e);let a=Ee.get(o);if(!a){const d=[];a={keys:d,pattern:at(n,d,{end:t,strict:n===""})},Ee.set(o,a)}const c=a.pattern.exec(s);if(!c)return null;const h={...r};for(let d=1;d<c.length;d++){const l=a.keys[d-1],u=l.name,f=c[d];(f!==void 0||!Object.prototype.hasOwnProperty.call(h,u))&&(l.modifier==="+"||l.modifier==="*"?h[u]=f?f.split(/[/?#]/u).map(Le):[]:h[u]=f&&Le(f))}return{keys:[...i,...a.keys],params:h,path:c[0]}}var It=Nt;function ht(n,e,t,i,r){let o,s,a=0,c=de(n);return c.startsWith("/")&&(t&&(c=c.substring(1)),t=!0),{next(h){if(n===h)return{done:!0,value:void 0};n.__children??=Lt(n.children);const d=n.__children??[],l=!n.__children&&!n.children;if(!o&&(o=It(c,e,l,i,r),o))return{value:{keys:o.keys,params:o.params,path:o.path,route:n}};if(o&&d.length>0)for(;a<d.length;){if(!s){const f=d[a];f.parent=n;let p=o.path.length;p>0&&e.charAt(p)==="/"&&(p+=1),s=ht(f,e.substring(p),t,o.keys,o.params)}const u=s.next(h);if(!u.done)return{done:!1,value:u.value};s=null,a+=1}return{done:!0,value:void 0}}}}var Ft=ht;function Mt(n){if(Y(n.route.action))return n.route.action(n)}function Dt(n,e){let t=n;for(;t;)if(t=t.parent,t===e)return!0;return!1}function Ut(n){return!!n&&typeof n=="object"&&"next"in n&&"params"in n&&"result"in n&&"route"in n}class Vt extends Error{cause;code;context;constructor(e,t){let i=`Path '${e.pathname}' is not properly resolved due to an error.`;const r=de(e.route);r&&(i+=` Resolution had failed on route: '${r}'`),super(i),this.cause=t?.cause,this.code=t?.code,this.context=e}warn(){console.warn(this.message)}}function Ht(n,e){const{path:t,route:i}=e;if(i&&!i.__synthetic){const r={path:t,route:i};if(i.parent&&n.chain)for(let o=n.chain.length-1;o>=0&&n.chain[o].route!==i.parent;o--)n.chain.pop();n.chain?.push(r)}}class Bt{baseUrl;#n;errorHandler;resolveRoute;#e;constructor(e,{baseUrl:t="",context:i,errorHandler:r,resolveRoute:o=Mt}={}){if(Object(e)!==e)throw new TypeError("Invalid routes");this.baseUrl=t,this.errorHandler=r,this.resolveRoute=o,Array.isArray(e)?this.#e={__children:e,__synthetic:!0,action:()=>{},path:""}:this.#e={...e,parent:void 0},this.#n={...i,hash:"",async next(){return H},params:{},pathname:"",resolver:this,route:this.#e,search:"",chain:[]}}get root(){return this.#e}get context(){return this.#n}get __effectiveBaseUrl(){return this.baseUrl?new URL(this.baseUrl,document.baseURI||document.URL).href.replace(/[^/]*$/u,""):""}getRoutes(){return[...this.#e.__children??[]]}removeRoutes(){this.#e.__children=[]}async resolve(e){const t=this,i={...this.#n,...O(e)?{pathname:e}:e,next:h},r=Ft(this.#e,this.__normalizePathname(i.pathname)??i.pathname,!!this.baseUrl),o=this.resolveRoute;let s=null,a=null,c=i;async function h(d=!1,l=s?.value?.route,u){const f=u===null?s?.value?.route:void 0;if(s=a??r.next(f),a=null,!d&&(s.done||!Dt(s.value.route,l)))return a=s,H;if(s.done)throw lt(i);c={...i,params:s.value.params,route:s.value.route,chain:c.chain?.slice()},Ht(c,s.value);const p=await o(c);return p!=null&&p!==H?(c.result=Ut(p)?p.result:p,t.#n=c,c):await h(d,l,p)}try{return await h(!0,this.#e)}catch(d){const l=d instanceof ct?d:new Vt(c,{code:500,cause:d});if(this.errorHandler)return c.result=this.errorHandler(l),c;throw d}}setRoutes(e){return this.#e.__children=[...le(e)],{}}__normalizePathname(e){if(!this.baseUrl)return e;const t=this.__effectiveBaseUrl,i=e.startsWith("/")?new URL(t).origin+e:`./${e}`,r=new URL(i,t).href;if(r.startsWith(t))return r.slice(t.length)}addRoutes(e){return this.#e.__children=[...this.#e.__children??[],...le(e)],this.getRoutes()}}var ut=Bt;function ft(n,e,t,i){const r=e.name??i?.(e);if(r&&(n.has(r)?n.get(r)?.push(e):n.set(r,[e])),Array.isArray(t))for(const o of t)o.parent=e,ft(n,o,o.__children??o.children,i)}function Ne(n,e){const t=n.get(e);if(t){if(t.length>1)throw new Error(`Duplicate route with name "${e}". Try seting unique 'name' route properties.`);return t[0]}}function kt(n,e={}){if(!(n instanceof ut))throw new TypeError("An instance of Resolver is expected");const t=new Map,i=new Map;return(r,o)=>{let s=Ne(i,r);if(!s&&(i.clear(),ft(i,n.root,n.root.__children,e.cacheKeyProvider),s=Ne(i,r),!s))throw new Error(`Route "${r}" not found`);let a=s.fullPath?t.get(s.fullPath):void 0;if(!a){let d=de(s),l=s.parent;for(;l;){const p=de(l);p&&(d=`${p.replace(/\/$/u,"")}/${d.replace(/^\//u,"")}`),l=l.parent}const u=be(d),f=Object.create(null);for(const p of u)O(p)||(f[p.name]=!0);a={keys:f,tokens:u},t.set(d,a),s.fullPath=d}let h=st(a.tokens,{encode:encodeURIComponent,...e})(o)||"/";if(e.stringifyQueryParams&&o){const d={};for(const[u,f]of Object.entries(o))!(u in a.keys)&&f&&(d[u]=f);const l=e.stringifyQueryParams(d);l&&(h+=l.startsWith("?")?l:`?${l}`)}return h}}var jt=kt;const Wt=/\/\*[\*!]\s+vaadin-dev-mode:start([\s\S]*)vaadin-dev-mode:end\s+\*\*\//i,oe=window.Vaadin&&window.Vaadin.Flow&&window.Vaadin.Flow.clients;function zt(){function n(){return!0}return pt(n)}function qt(){try{return Gt()?!0:Kt()?oe?!Qt():!zt():!1}catch{return!1}}function Gt(){return localStorage.getItem("vaadin.developmentmode.force")}function Kt(){return["localhost","127.0.0.1"].indexOf(window.location.hostname)>=0}function Qt(){return!!(oe&&Object.keys(oe).map(e=>oe[e]).filter(e=>e.productionMode).length>0)}function pt(n,e){if(typeof n!="function")return;const t=Wt.exec(n.toString());if(t)try{n=new Function(t[1])}catch(i){console.log("vaadin-development-mode-detector: uncommentAndRun() failed",i)}return n(e)}window.Vaadin=window.Vaadin||{};const Ie=function(n,e){if(window.Vaadin.developmentMode)return pt(n,e)};window.Vaadin.developmentMode===void 0&&(window.Vaadin.developmentMode=qt());function Jt(){/*! vaadin-dev-mode:start
  (function () {
'use strict';

var _typeof = typeof Symbol === "function" && typeof Symbol.iterator === "symbol" ? function (obj) {
  return typeof obj;
} : function (obj) {
  return obj && typeof Symbol === "function" && obj.constructor === Symbol && obj !== Symbol.prototype ? "symbol" : typeof obj;
};

var classCallCheck = function (instance, Constructor) {
  if (!(instance instanceof Constructor)) {
    throw new TypeError("Cannot call a class as a function");
  }
};

var createClass = function () {
  function defineProperties(target, props) {
    for (var i = 0; i < props.length; i++) {
      var descriptor = props[i];
      descriptor.enumerable = descriptor.enumerable || false;
      descriptor.configurable = true;
      if ("value" in descriptor) descriptor.writable = true;
      Object.defineProperty(target, descriptor.key, descriptor);
    }
  }

  return function (Constructor, protoProps, staticProps) {
    if (protoProps) defineProperties(Constructor.prototype, protoProps);
    if (staticProps) defineProperties(Constructor, staticProps);
    return Constructor;
  };
}();

var getPolymerVersion = function getPolymerVersion() {
  return window.Polymer && window.Polymer.version;
};

var StatisticsGatherer = function () {
  function StatisticsGatherer(logger) {
    classCallCheck(this, StatisticsGatherer);

    this.now = new Date().getTime();
    this.logger = logger;
  }

  createClass(StatisticsGatherer, [{
    key: 'frameworkVersionDetectors',
    value: function frameworkVersionDetectors() {
      return {
        'Flow': function Flow() {
          if (window.Vaadin && window.Vaadin.Flow && window.Vaadin.Flow.clients) {
            var flowVersions = Object.keys(window.Vaadin.Flow.clients).map(function (key) {
              return window.Vaadin.Flow.clients[key];
            }).filter(function (client) {
              return client.getVersionInfo;
            }).map(function (client) {
              return client.getVersionInfo().flow;
            });
            if (flowVersions.length > 0) {
              return flowVersions[0];
            }
          }
        },
        'Vaadin Framework': function VaadinFramework() {
          if (window.vaadin && window.vaadin.clients) {
            var frameworkVersions = Object.values(window.vaadin.clients).filter(function (client) {
              return client.getVersionInfo;
            }).map(function (client) {
              return client.getVersionInfo().vaadinVersion;
            });
            if (frameworkVersions.length > 0) {
              return frameworkVersions[0];
            }
          }
        },
        'AngularJs': function AngularJs() {
          if (window.angular && window.angular.version && window.angular.version) {
            return window.angular.version.full;
          }
        },
        'Angular': function Angular() {
          if (window.ng) {
            var tags = document.querySelectorAll("[ng-version]");
            if (tags.length > 0) {
              return tags[0].getAttribute("ng-version");
            }
            return "Unknown";
          }
        },
        'Backbone.js': function BackboneJs() {
          if (window.Backbone) {
            return window.Backbone.VERSION;
          }
        },
        'React': function React() {
          var reactSelector = '[data-reactroot], [data-reactid]';
          if (!!document.querySelector(reactSelector)) {
            // React does not publish the version by default
            return "unknown";
          }
        },
        'Ember': function Ember() {
          if (window.Em && window.Em.VERSION) {
            return window.Em.VERSION;
          } else if (window.Ember && window.Ember.VERSION) {
            return window.Ember.VERSION;
          }
        },
        'jQuery': function (_jQuery) {
          function jQuery() {
            return _jQuery.apply(this, arguments);
          }

          jQuery.toString = function () {
            return _jQuery.toString();
          };

          return jQuery;
        }(function () {
          if (typeof jQuery === 'function' && jQuery.prototype.jquery !== undefined) {
            return jQuery.prototype.jquery;
          }
        }),
        'Polymer': function Polymer() {
          var version = getPolymerVersion();
          if (version) {
            return version;
          }
        },
        'LitElement': function LitElement() {
          var version = window.litElementVersions && window.litElementVersions[0];
          if (version) {
            return version;
          }
        },
        'LitHtml': function LitHtml() {
          var version = window.litHtmlVersions && window.litHtmlVersions[0];
          if (version) {
            return version;
          }
        },
        'Vue.js': function VueJs() {
          if (window.Vue) {
            return window.Vue.version;
          }
        }
      };
    }
  }, {
    key: 'getUsedVaadinElements',
    value: function getUsedVaadinElements(elements) {
      var version = getPolymerVersion();
      var elementClasses = void 0;
      // NOTE: In case you edit the code here, YOU MUST UPDATE any statistics reporting code in Flow.
      // Check all locations calling the method getEntries() in
      // https://github.com/vaadin/flow/blob/master/flow-server/src/main/java/com/vaadin/flow/internal/UsageStatistics.java#L106
      // Currently it is only used by BootstrapHandler.
      if (version && version.indexOf('2') === 0) {
        // Polymer 2: components classes are stored in window.Vaadin
        elementClasses = Object.keys(window.Vaadin).map(function (c) {
          return window.Vaadin[c];
        }).filter(function (c) {
          return c.is;
        });
      } else {
        // Polymer 3: components classes are stored in window.Vaadin.registrations
        elementClasses = window.Vaadin.registrations || [];
      }
      elementClasses.forEach(function (klass) {
        var version = klass.version ? klass.version : "0.0.0";
        elements[klass.is] = { version: version };
      });
    }
  }, {
    key: 'getUsedVaadinThemes',
    value: function getUsedVaadinThemes(themes) {
      ['Lumo', 'Material'].forEach(function (themeName) {
        var theme;
        var version = getPolymerVersion();
        if (version && version.indexOf('2') === 0) {
          // Polymer 2: themes are stored in window.Vaadin
          theme = window.Vaadin[themeName];
        } else {
          // Polymer 3: themes are stored in custom element registry
          theme = customElements.get('vaadin-' + themeName.toLowerCase() + '-styles');
        }
        if (theme && theme.version) {
          themes[themeName] = { version: theme.version };
        }
      });
    }
  }, {
    key: 'getFrameworks',
    value: function getFrameworks(frameworks) {
      var detectors = this.frameworkVersionDetectors();
      Object.keys(detectors).forEach(function (framework) {
        var detector = detectors[framework];
        try {
          var version = detector();
          if (version) {
            frameworks[framework] = { version: version };
          }
        } catch (e) {}
      });
    }
  }, {
    key: 'gather',
    value: function gather(storage) {
      var storedStats = storage.read();
      var gatheredStats = {};
      var types = ["elements", "frameworks", "themes"];

      types.forEach(function (type) {
        gatheredStats[type] = {};
        if (!storedStats[type]) {
          storedStats[type] = {};
        }
      });

      var previousStats = JSON.stringify(storedStats);

      this.getUsedVaadinElements(gatheredStats.elements);
      this.getFrameworks(gatheredStats.frameworks);
      this.getUsedVaadinThemes(gatheredStats.themes);

      var now = this.now;
      types.forEach(function (type) {
        var keys = Object.keys(gatheredStats[type]);
        keys.forEach(function (key) {
          if (!storedStats[type][key] || _typeof(storedStats[type][key]) != _typeof({})) {
            storedStats[type][key] = { firstUsed: now };
          }
          // Discards any previously logged version number
          storedStats[type][key].version = gatheredStats[type][key].version;
          storedStats[type][key].lastUsed = now;
        });
      });

      var newStats = JSON.stringify(storedStats);
      storage.write(newStats);
      if (newStats != previousStats && Object.keys(storedStats).length > 0) {
        this.logger.debug("New stats: " + newStats);
      }
    }
  }]);
  return StatisticsGatherer;
}();

var StatisticsStorage = function () {
  function StatisticsStorage(key) {
    classCallCheck(this, StatisticsStorage);

    this.key = key;
  }

  createClass(StatisticsStorage, [{
    key: 'read',
    value: function read() {
      var localStorageStatsString = localStorage.getItem(this.key);
      try {
        return JSON.parse(localStorageStatsString ? localStorageStatsString : '{}');
      } catch (e) {
        return {};
      }
    }
  }, {
    key: 'write',
    value: function write(data) {
      localStorage.setItem(this.key, data);
    }
  }, {
    key: 'clear',
    value: function clear() {
      localStorage.removeItem(this.key);
    }
  }, {
    key: 'isEmpty',
    value: function isEmpty() {
      var storedStats = this.read();
      var empty = true;
      Object.keys(storedStats).forEach(function (key) {
        if (Object.keys(storedStats[key]).length > 0) {
          empty = false;
        }
      });

      return empty;
    }
  }]);
  return StatisticsStorage;
}();

var StatisticsSender = function () {
  function StatisticsSender(url, logger) {
    classCallCheck(this, StatisticsSender);

    this.url = url;
    this.logger = logger;
  }

  createClass(StatisticsSender, [{
    key: 'send',
    value: function send(data, errorHandler) {
      var logger = this.logger;

      if (navigator.onLine === false) {
        logger.debug("Offline, can't send");
        errorHandler();
        return;
      }
      logger.debug("Sending data to " + this.url);

      var req = new XMLHttpRequest();
      req.withCredentials = true;
      req.addEventListener("load", function () {
        // Stats sent, nothing more to do
        logger.debug("Response: " + req.responseText);
      });
      req.addEventListener("error", function () {
        logger.debug("Send failed");
        errorHandler();
      });
      req.addEventListener("abort", function () {
        logger.debug("Send aborted");
        errorHandler();
      });
      req.open("POST", this.url);
      req.setRequestHeader("Content-Type", "application/json");
      req.send(data);
    }
  }]);
  return StatisticsSender;
}();

var StatisticsLogger = function () {
  function StatisticsLogger(id) {
    classCallCheck(this, StatisticsLogger);

    this.id = id;
  }

  createClass(StatisticsLogger, [{
    key: '_isDebug',
    value: function _isDebug() {
      return localStorage.getItem("vaadin." + this.id + ".debug");
    }
  }, {
    key: 'debug',
    value: function debug(msg) {
      if (this._isDebug()) {
        console.info(this.id + ": " + msg);
      }
    }
  }]);
  return StatisticsLogger;
}();

var UsageStatistics = function () {
  function UsageStatistics() {
    classCallCheck(this, UsageStatistics);

    this.now = new Date();
    this.timeNow = this.now.getTime();
    this.gatherDelay = 10; // Delay between loading this file and gathering stats
    this.initialDelay = 24 * 60 * 60;

    this.logger = new StatisticsLogger("statistics");
    this.storage = new StatisticsStorage("vaadin.statistics.basket");
    this.gatherer = new StatisticsGatherer(this.logger);
    this.sender = new StatisticsSender("https://tools.vaadin.com/usage-stats/submit", this.logger);
  }

  createClass(UsageStatistics, [{
    key: 'maybeGatherAndSend',
    value: function maybeGatherAndSend() {
      var _this = this;

      if (localStorage.getItem(UsageStatistics.optOutKey)) {
        return;
      }
      this.gatherer.gather(this.storage);
      setTimeout(function () {
        _this.maybeSend();
      }, this.gatherDelay * 1000);
    }
  }, {
    key: 'lottery',
    value: function lottery() {
      return true;
    }
  }, {
    key: 'currentMonth',
    value: function currentMonth() {
      return this.now.getYear() * 12 + this.now.getMonth();
    }
  }, {
    key: 'maybeSend',
    value: function maybeSend() {
      var firstUse = Number(localStorage.getItem(UsageStatistics.firstUseKey));
      var monthProcessed = Number(localStorage.getItem(UsageStatistics.monthProcessedKey));

      if (!firstUse) {
        // Use a grace period to avoid interfering with tests, incognito mode etc
        firstUse = this.timeNow;
        localStorage.setItem(UsageStatistics.firstUseKey, firstUse);
      }

      if (this.timeNow < firstUse + this.initialDelay * 1000) {
        this.logger.debug("No statistics will be sent until the initial delay of " + this.initialDelay + "s has passed");
        return;
      }
      if (this.currentMonth() <= monthProcessed) {
        this.logger.debug("This month has already been processed");
        return;
      }
      localStorage.setItem(UsageStatistics.monthProcessedKey, this.currentMonth());
      // Use random sampling
      if (this.lottery()) {
        this.logger.debug("Congratulations, we have a winner!");
      } else {
        this.logger.debug("Sorry, no stats from you this time");
        return;
      }

      this.send();
    }
  }, {
    key: 'send',
    value: function send() {
      // Ensure we have the latest data
      this.gatherer.gather(this.storage);

      // Read, send and clean up
      var data = this.storage.read();
      data["firstUse"] = Number(localStorage.getItem(UsageStatistics.firstUseKey));
      data["usageStatisticsVersion"] = UsageStatistics.version;
      var info = 'This request contains usage statistics gathered from the application running in development mode. \n\nStatistics gathering is automatically disabled and excluded from production builds.\n\nFor details and to opt-out, see https://github.com/vaadin/vaadin-usage-statistics.\n\n\n\n';
      var self = this;
      this.sender.send(info + JSON.stringify(data), function () {
        // Revert the 'month processed' flag
        localStorage.setItem(UsageStatistics.monthProcessedKey, self.currentMonth() - 1);
      });
    }
  }], [{
    key: 'version',
    get: function get$1() {
      return '2.1.2';
    }
  }, {
    key: 'firstUseKey',
    get: function get$1() {
      return 'vaadin.statistics.firstuse';
    }
  }, {
    key: 'monthProcessedKey',
    get: function get$1() {
      return 'vaadin.statistics.monthProcessed';
    }
  }, {
    key: 'optOutKey',
    get: function get$1() {
      return 'vaadin.statistics.optout';
    }
  }]);
  return UsageStatistics;
}();

try {
  window.Vaadin = window.Vaadin || {};
  window.Vaadin.usageStatsChecker = window.Vaadin.usageStatsChecker || new UsageStatistics();
  window.Vaadin.usageStatsChecker.maybeGatherAndSend();
} catch (e) {
  // Intentionally ignored as this is not a problem in the app being developed
}

}());

  vaadin-dev-mode:end **/}const Xt=function(){if(typeof Ie=="function")return Ie(Jt)};function Zt(n,e=window.Vaadin??={}){e.registrations??=[],e.registrations.push({is:"@vaadin/router",version:"2.0.1"})}Zt();Xt();const Yt=n=>{const e=getComputedStyle(n).getPropertyValue("animation-name");return e&&e!=="none"},en=(n,e)=>{const t=()=>{n.removeEventListener("animationend",t),e()};n.addEventListener("animationend",t)};async function tn(n,e){return n.classList.add(e),await new Promise(t=>{if(Yt(n)){const i=n.getBoundingClientRect(),r=`height: ${i.bottom-i.top}px; width: ${i.right-i.left}px`;n.setAttribute("style",`position: absolute; ${r}`),en(n,()=>{n.classList.remove(e),n.removeAttribute("style"),t()})}else n.classList.remove(e),t()})}var Fe=tn;function mt(n){if(!n||!O(n.path))throw new Error(F('Expected route config to be an object with a "path" string property, or an array of such objects'));if(!Y(n.action)&&!Array.isArray(n.children)&&!Y(n.children)&&!O(n.component)&&!O(n.redirect))throw new Error(F(`Expected route config "${n.path}" to include either "component, redirect" or "action" function but none found.`));n.redirect&&["bundle","component"].forEach(e=>{e in n&&console.warn(F(`Route config "${String(n.path)}" has both "redirect" and "${e}" properties, and "redirect" will always override the latter. Did you mean to only use "${e}"?`))})}function Me(n){le(n).forEach(e=>mt(e))}function nn({next:n,...e}){return e}function se(n,e){const t=e.__effectiveBaseUrl;return t?new URL(n.replace(/^\//u,""),t).pathname:n}function gt(n){return n.map(e=>e.path).reduce((e,t)=>t.length?`${e.replace(/\/$/u,"")}/${t.replace(/^\//u,"")}`:e,"")}function rn(n){return gt(n.map(e=>e.route))}function R({chain:n=[],hash:e="",params:t={},pathname:i="",redirectFrom:r,resolver:o,search:s=""},a){const c=n.map(h=>h.route);return{baseUrl:o?.baseUrl??"",getUrl:(h={})=>o?se(ot(rn(n))({...t,...h}),o):"",hash:e,params:t,pathname:i,redirectFrom:r,route:a??(Array.isArray(c)?c.at(-1):void 0)??null,routes:c,search:s,searchParams:new URLSearchParams(s)}}function De(n,e){const t={...n.params};return{redirect:{from:n.pathname,params:t,pathname:e}}}function on(n,e){if(e.location=R(n),n.chain){const t=n.chain.map(i=>i.route).indexOf(n.route);n.chain[t].element=e}return e}function ae(n,e,...t){if(typeof n=="function")return n.apply(e,t)}function Ue(n,e,...t){return i=>i&&U(i)&&("cancel"in i||"redirect"in i)?i:ae(e?.[n],e,...t)}function sn(n,e){if(!Array.isArray(n)&&!U(n))throw new Error(F(`Incorrect "children" value for the route ${String(e.path)}: expected array or object, but got ${String(n)}`));const t=le(n);t.forEach(i=>mt(i)),e.__children=t}function J(n,e){return!window.dispatchEvent(new CustomEvent(`vaadin-router-${n}`,{cancelable:n==="go",detail:e}))}function an(n){if(typeof n!="object")return String(n);const[e="Unknown"]=/ (.*)\]$/u.exec(String(n))??[];return e==="Object"||e==="Array"?`${e} ${JSON.stringify(n)}`:e}function cn(n){const{port:e,protocol:t}=n,o=t==="http:"&&e==="80"||t==="https:"&&e==="443"?n.hostname:n.host;return`${t}//${o}`}function Ve(n){if(n instanceof Element)return n.nodeName.toLowerCase()}function He(n){if(n.defaultPrevented||n.button!==0||n.shiftKey||n.ctrlKey||n.altKey||n.metaKey)return;let e=n.target;const t=n instanceof MouseEvent?n.composedPath():n.path??[];for(let c=0;c<t.length;c++){const h=t[c];if("nodeName"in h&&h.nodeName.toLowerCase()==="a"){e=h;break}}for(;e&&e instanceof Node&&Ve(e)!=="a";)e=e.parentNode;if(!e||Ve(e)!=="a")return;const i=e;if(i.target&&i.target.toLowerCase()!=="_self"||i.hasAttribute("download")||i.hasAttribute("router-ignore")||i.pathname===window.location.pathname&&i.hash!==""||(i.origin||cn(i))!==window.location.origin)return;const{hash:o,pathname:s,search:a}=i;J("go",{hash:o,pathname:s,search:a})&&n instanceof MouseEvent&&(n.preventDefault(),n.type==="click"&&window.scrollTo(0,0))}const ln={activate(){window.document.addEventListener("click",He)},inactivate(){window.document.removeEventListener("click",He)}};var dn=ln;function Be(n){if(n.state==="vaadin-router-ignore")return;const{hash:e,pathname:t,search:i}=window.location;J("go",{hash:e,pathname:t,search:i})}const hn={activate(){window.addEventListener("popstate",Be)},inactivate(){window.removeEventListener("popstate",Be)}};var un=hn;let ke=[];const fn={CLICK:dn,POPSTATE:un};function je(n=[]){ke.forEach(e=>e.inactivate()),n.forEach(e=>e.activate()),ke=n}const pn=256;function K(){return{cancel:!0}}const We={__renderId:-1,params:{},route:{__synthetic:!0,children:[],path:"",action(){}},pathname:"",async next(){return H}};class mn extends ut{location=R({resolver:this});ready=Promise.resolve(this.location);#n=new WeakSet;#e=new WeakSet;#d=this.#y.bind(this);#s=0;#o;__previousContext;#a;#i=null;#t=null;constructor(e,t){const r=document.head.querySelector("base")?.getAttribute("href");super([],{baseUrl:r?new URL(r,document.URL).href.replace(/[^/]*$/u,""):void 0,...t,resolveRoute:async o=>await this.#w(o)}),je(Object.values(fn)),this.setOutlet(e),this.subscribe()}async#w(e){const{route:t}=e;if(Y(t.children)){let r=await t.children(nn(e));Y(t.children)||({children:r}=t),sn(r,t)}const i={component:r=>{const o=document.createElement(r);return this.#e.add(o),o},prevent:K,redirect:r=>De(e,r)};return await Promise.resolve().then(async()=>{if(this.#r(e))return await ae(t.action,t,e,i)}).then(r=>{if(r!=null&&(typeof r=="object"||typeof r=="symbol")&&(r instanceof HTMLElement||r===H||U(r)&&"redirect"in r))return r;if(O(t.redirect))return i.redirect(t.redirect)}).then(r=>{if(r!=null)return r;if(O(t.component))return i.component(t.component)})}setOutlet(e){e&&this.#g(e),this.#o=e}getOutlet(){return this.#o}async setRoutes(e,t=!1){return this.__previousContext=void 0,this.#a=void 0,Me(e),super.setRoutes(e),t||this.#y(),await this.ready}addRoutes(e){return Me(e),super.addRoutes(e)}async render(e,t=!1){this.#s+=1;const i=this.#s,r={...We,...O(e)?{hash:"",search:"",pathname:e}:e,__renderId:i};return this.ready=this.#_(r,t),await this.ready}async#_(e,t){const{__renderId:i}=e;try{const r=await this.resolve(e),o=await this.#c(r);if(!this.#r(o))return this.location;const s=this.__previousContext;if(o===s)return this.#l(s,!0),this.location;if(this.location=R(o),t&&this.#l(o,i===1),J("location-changed",{router:this,location:this.location}),o.__skipAttach)return this.#v(o,s),this.__previousContext=o,this.location;this.#b(o,s);const a=this.#R(o);if(this.#T(o),this.#C(o,s),await a,this.#r(o))return this.#A(),this.__previousContext=o,this.location}catch(r){if(i===this.#s){t&&this.#l(this.context);for(const o of this.#o?.children??[])o.remove();throw this.location=R(Object.assign(e,{resolver:this})),J("error",{router:this,error:r,...e}),r}}return this.location}async#c(e,t=e){const i=await this.#h(t),o=i!==t?i:e,a=se(gt(i.chain??[]),this)===i.pathname,c=async(d,l=d.route,u)=>{const f=await d.next(!1,l,u);return f===null||f===H?a?d:l.parent!=null?await c(d,l.parent,f):f:f},h=await c(i);if(h==null||h===H)throw lt(o);return h!==i?await this.#c(o,h):await this.#$(i)}async#h(e){const{result:t}=e;if(t instanceof HTMLElement)return on(e,t),e;if(t&&"redirect"in t){const i=await this.#m(t.redirect,e.__redirectCount,e.__renderId);return await this.#h(i)}throw t instanceof Error?t:new Error(F(`Invalid route resolution result for path "${e.pathname}". Expected redirect object or HTML element, but got: "${an(t)}". Double check the action return value for the route.`))}async#$(e){return await this.#E(e).then(async t=>t===this.__previousContext||t===e?t:await this.#c(t))}async#E(e){const t=this.__previousContext??{},i=t.chain??[],r=e.chain??[];let o=Promise.resolve(void 0);const s=a=>De(e,a);if(e.__divergedChainIndex=0,e.__skipAttach=!1,i.length){for(let a=0;a<Math.min(i.length,r.length)&&!(i[a].route!==r[a].route||i[a].path!==r[a].path&&i[a].element!==r[a].element||!this.#p(i[a].element,r[a].element));e.__divergedChainIndex++,a++);if(e.__skipAttach=r.length===i.length&&e.__divergedChainIndex===r.length&&this.#p(e.result,t.result),e.__skipAttach){for(let a=r.length-1;a>=0;a--)o=this.#u(o,e,{prevent:K},i[a]);for(let a=0;a<r.length;a++)o=this.#f(o,e,{prevent:K,redirect:s},r[a]),i[a].element.location=R(e,i[a].route)}else for(let a=i.length-1;a>=e.__divergedChainIndex;a--)o=this.#u(o,e,{prevent:K},i[a])}if(!e.__skipAttach)for(let a=0;a<r.length;a++)a<e.__divergedChainIndex?a<i.length&&i[a].element&&(i[a].element.location=R(e,i[a].route)):(o=this.#f(o,e,{prevent:K,redirect:s},r[a]),r[a].element&&(r[a].element.location=R(e,r[a].route)));return await o.then(async a=>{if(a&&U(a)){if("cancel"in a&&this.__previousContext)return this.__previousContext.__renderId=e.__renderId,this.__previousContext;if("redirect"in a)return await this.#m(a.redirect,e.__redirectCount,e.__renderId)}return e})}async#u(e,t,i,r){const o=R(t);let s=await e;if(this.#r(t)&&(s=Ue("onBeforeLeave",r.element,o,i,this)(s)),!(U(s)&&"redirect"in s))return s}async#f(e,t,i,r){const o=R(t,r.route),s=await e;if(this.#r(t))return Ue("onBeforeEnter",r.element,o,i,this)(s)}#p(e,t){return e instanceof Element&&t instanceof Element?this.#e.has(e)&&this.#e.has(t)?e.localName===t.localName:e===t:!1}#r(e){return e.__renderId===this.#s}async#m(e,t=0,i=0){if(t>pn)throw new Error(F(`Too many redirects when rendering ${e.from}`));return await this.resolve({...We,pathname:this.urlForPath(e.pathname,e.params),redirectFrom:e.from,__redirectCount:t+1,__renderId:i})}#g(e=this.#o){if(!(e instanceof Element||e instanceof DocumentFragment))throw new TypeError(F(`Expected router outlet to be a valid DOM Element | DocumentFragment (but got ${e})`))}#l({pathname:e,search:t="",hash:i=""},r){if(window.location.pathname!==e||window.location.search!==t||window.location.hash!==i){const o=r?"replaceState":"pushState";window.history[o](null,document.title,e+t+i),window.dispatchEvent(new PopStateEvent("popstate",{state:"vaadin-router-ignore"}))}}#v(e,t){let i=this.#o;for(let r=0;r<(e.__divergedChainIndex??0);r++){const o=t?.chain?.[r].element;if(o)if(o.parentNode===i)e.chain[r].element=o,i=o;else break}return i}#b(e,t){this.#g(),this.#S();const i=this.#v(e,t);this.#i=[],this.#t=Array.from(i?.children??[]).filter(o=>this.#n.has(o)&&o!==e.result);let r=i;for(let o=e.__divergedChainIndex??0;o<(e.chain?.length??0);o++){const s=e.chain[o].element;s&&(r?.appendChild(s),this.#n.add(s),r===i&&this.#i.push(s),r=s)}}#A(){if(this.#t)for(const e of this.#t)e.remove();this.#t=null,this.#i=null}#S(){if(this.#t&&this.#i){for(const e of this.#i)e.remove();this.#t=null,this.#i=null}}#C(e,t){if(!(!t?.chain||e.__divergedChainIndex==null))for(let i=t.chain.length-1;i>=e.__divergedChainIndex&&this.#r(e);i--){const r=t.chain[i].element;if(r)try{const o=R(e);ae(r.onAfterLeave,r,o,{},this)}finally{if(this.#t?.includes(r))for(const o of r.children)o.remove()}}}#T(e){if(!(!e.chain||e.__divergedChainIndex==null))for(let t=e.__divergedChainIndex;t<e.chain.length&&this.#r(e);t++){const i=e.chain[t].element;if(i){const r=R(e,e.chain[t].route);ae(i.onAfterEnter,i,r,{},this)}}}async#R(e){const t=this.#t?.[0],i=this.#i?.[0],r=[],{chain:o=[]}=e;let s;for(let a=o.length-1;a>=0;a--)if(o[a].route.animate){s=o[a].route.animate;break}if(t&&i&&s){const a=U(s)&&s.leave?s.leave:"leaving",c=U(s)&&s.enter?s.enter:"entering";r.push(Fe(t,a)),r.push(Fe(i,c))}return await Promise.all(r),e}subscribe(){window.addEventListener("vaadin-router-go",this.#d)}unsubscribe(){window.removeEventListener("vaadin-router-go",this.#d)}#y(e){const{pathname:t,search:i,hash:r}=e instanceof CustomEvent?e.detail:window.location;O(this.__normalizePathname(t))&&(e?.preventDefault&&e.preventDefault(),this.render({pathname:t,search:i,hash:r},!0))}static setTriggers(...e){je(e)}urlForName(e,t){return this.#a||(this.#a=jt(this,{cacheKeyProvider(i){return"component"in i&&typeof i.component=="string"?i.component:void 0}})),se(this.#a(e,t??void 0),this)}urlForPath(e,t){return se(ot(e)(t??void 0),this)}static go(e){const{pathname:t,search:i,hash:r}=O(e)?new URL(e,"http://a"):e;return J("go",{pathname:t,search:i,hash:r})}}var ve,y;(function(n){n.CONNECTED="connected",n.LOADING="loading",n.RECONNECTING="reconnecting",n.CONNECTION_LOST="connection-lost"})(y||(y={}));class gn{constructor(e){this.stateChangeListeners=new Set,this.loadingCount=0,this.connectionState=e,this.serviceWorkerMessageListener=this.serviceWorkerMessageListener.bind(this),navigator.serviceWorker&&(navigator.serviceWorker.addEventListener("message",this.serviceWorkerMessageListener),navigator.serviceWorker.ready.then(t=>{var i;(i=t.active)===null||i===void 0||i.postMessage({method:"Vaadin.ServiceWorker.isConnectionLost",id:"Vaadin.ServiceWorker.isConnectionLost"})}))}addStateChangeListener(e){this.stateChangeListeners.add(e)}removeStateChangeListener(e){this.stateChangeListeners.delete(e)}loadingStarted(){this.state=y.LOADING,this.loadingCount+=1}loadingFinished(){this.decreaseLoadingCount(y.CONNECTED)}loadingFailed(){this.decreaseLoadingCount(y.CONNECTION_LOST)}decreaseLoadingCount(e){this.loadingCount>0&&(this.loadingCount-=1,this.loadingCount===0&&(this.state=e))}get state(){return this.connectionState}set state(e){if(e!==this.connectionState){const t=this.connectionState;this.connectionState=e,this.loadingCount=0;for(const i of this.stateChangeListeners)i(t,this.connectionState)}}get online(){return this.connectionState===y.CONNECTED||this.connectionState===y.LOADING}get offline(){return!this.online}serviceWorkerMessageListener(e){typeof e.data=="object"&&e.data.id==="Vaadin.ServiceWorker.isConnectionLost"&&(e.data.result===!0&&(this.state=y.CONNECTION_LOST),navigator.serviceWorker.removeEventListener("message",this.serviceWorkerMessageListener))}}const vn=n=>!!(n==="localhost"||n==="[::1]"||/^127\.\d+\.\d+\.\d+$/u.exec(n)),re=window;if(!(!((ve=re.Vaadin)===null||ve===void 0)&&ve.connectionState)){let n;vn(window.location.hostname)?n=!0:n=navigator.onLine,re.Vaadin||(re.Vaadin={}),re.Vaadin.connectionState=new gn(n?y.CONNECTED:y.CONNECTION_LOST)}function S(n,e,t,i){var r=arguments.length,o=r<3?e:i===null?i=Object.getOwnPropertyDescriptor(e,t):i,s;if(typeof Reflect=="object"&&typeof Reflect.decorate=="function")o=Reflect.decorate(n,e,t,i);else for(var a=n.length-1;a>=0;a--)(s=n[a])&&(o=(r<3?s(o):r>3?s(e,t,o):s(e,t))||o);return r>3&&o&&Object.defineProperty(e,t,o),o}/**
 * @license
 * Copyright 2019 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */const ce=globalThis,Se=ce.ShadowRoot&&(ce.ShadyCSS===void 0||ce.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,Ce=Symbol(),ze=new WeakMap;let vt=class{constructor(e,t,i){if(this._$cssResult$=!0,i!==Ce)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o;const t=this.t;if(Se&&e===void 0){const i=t!==void 0&&t.length===1;i&&(e=ze.get(t)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),i&&ze.set(t,e))}return e}toString(){return this.cssText}};const yn=n=>new vt(typeof n=="string"?n:n+"",void 0,Ce),Yn=(n,...e)=>{const t=n.length===1?n[0]:e.reduce((i,r,o)=>i+(s=>{if(s._$cssResult$===!0)return s.cssText;if(typeof s=="number")return s;throw Error("Value passed to 'css' function must be a 'css' function result: "+s+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(r)+n[o+1],n[0]);return new vt(t,n,Ce)},wn=(n,e)=>{if(Se)n.adoptedStyleSheets=e.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(const t of e){const i=document.createElement("style"),r=ce.litNonce;r!==void 0&&i.setAttribute("nonce",r),i.textContent=t.cssText,n.appendChild(i)}},qe=Se?n=>n:n=>n instanceof CSSStyleSheet?(e=>{let t="";for(const i of e.cssRules)t+=i.cssText;return yn(t)})(n):n;/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */const{is:_n,defineProperty:$n,getOwnPropertyDescriptor:En,getOwnPropertyNames:bn,getOwnPropertySymbols:An,getPrototypeOf:Sn}=Object,pe=globalThis,Ge=pe.trustedTypes,Cn=Ge?Ge.emptyScript:"",Tn=pe.reactiveElementPolyfillSupport,X=(n,e)=>n,he={toAttribute(n,e){switch(e){case Boolean:n=n?Cn:null;break;case Object:case Array:n=n==null?n:JSON.stringify(n)}return n},fromAttribute(n,e){let t=n;switch(e){case Boolean:t=n!==null;break;case Number:t=n===null?null:Number(n);break;case Object:case Array:try{t=JSON.parse(n)}catch{t=null}}return t}},Te=(n,e)=>!_n(n,e),Ke={attribute:!0,type:String,converter:he,reflect:!1,useDefault:!1,hasChanged:Te};Symbol.metadata??=Symbol("metadata"),pe.litPropertyMetadata??=new WeakMap;let z=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=Ke){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){const i=Symbol(),r=this.getPropertyDescriptor(e,i,t);r!==void 0&&$n(this.prototype,e,r)}}static getPropertyDescriptor(e,t,i){const{get:r,set:o}=En(this.prototype,e)??{get(){return this[t]},set(s){this[t]=s}};return{get:r,set(s){const a=r?.call(this);o?.call(this,s),this.requestUpdate(e,a,i)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??Ke}static _$Ei(){if(this.hasOwnProperty(X("elementProperties")))return;const e=Sn(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(X("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(X("properties"))){const t=this.properties,i=[...bn(t),...An(t)];for(const r of i)this.createProperty(r,t[r])}const e=this[Symbol.metadata];if(e!==null){const t=litPropertyMetadata.get(e);if(t!==void 0)for(const[i,r]of t)this.elementProperties.set(i,r)}this._$Eh=new Map;for(const[t,i]of this.elementProperties){const r=this._$Eu(t,i);r!==void 0&&this._$Eh.set(r,t)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){const t=[];if(Array.isArray(e)){const i=new Set(e.flat(1/0).reverse());for(const r of i)t.unshift(qe(r))}else e!==void 0&&t.push(qe(e));return t}static _$Eu(e,t){const i=t.attribute;return i===!1?void 0:typeof i=="string"?i:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){const e=new Map,t=this.constructor.elementProperties;for(const i of t.keys())this.hasOwnProperty(i)&&(e.set(i,this[i]),delete this[i]);e.size>0&&(this._$Ep=e)}createRenderRoot(){const e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return wn(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,i){this._$AK(e,i)}_$ET(e,t){const i=this.constructor.elementProperties.get(e),r=this.constructor._$Eu(e,i);if(r!==void 0&&i.reflect===!0){const o=(i.converter?.toAttribute!==void 0?i.converter:he).toAttribute(t,i.type);this._$Em=e,o==null?this.removeAttribute(r):this.setAttribute(r,o),this._$Em=null}}_$AK(e,t){const i=this.constructor,r=i._$Eh.get(e);if(r!==void 0&&this._$Em!==r){const o=i.getPropertyOptions(r),s=typeof o.converter=="function"?{fromAttribute:o.converter}:o.converter?.fromAttribute!==void 0?o.converter:he;this._$Em=r;const a=s.fromAttribute(t,o.type);this[r]=a??this._$Ej?.get(r)??a,this._$Em=null}}requestUpdate(e,t,i,r=!1,o){if(e!==void 0){const s=this.constructor;if(r===!1&&(o=this[e]),i??=s.getPropertyOptions(e),!((i.hasChanged??Te)(o,t)||i.useDefault&&i.reflect&&o===this._$Ej?.get(e)&&!this.hasAttribute(s._$Eu(e,i))))return;this.C(e,t,i)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,t,{useDefault:i,reflect:r,wrapped:o},s){i&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,s??t??this[e]),o!==!0||s!==void 0)||(this._$AL.has(e)||(this.hasUpdated||i||(t=void 0),this._$AL.set(e,t)),r===!0&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(t){Promise.reject(t)}const e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[r,o]of this._$Ep)this[r]=o;this._$Ep=void 0}const i=this.constructor.elementProperties;if(i.size>0)for(const[r,o]of i){const{wrapped:s}=o,a=this[r];s!==!0||this._$AL.has(r)||a===void 0||this.C(r,void 0,o,a)}}let e=!1;const t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(i=>i.hostUpdate?.()),this.update(t)):this._$EM()}catch(i){throw e=!1,this._$EM(),i}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}updated(e){}firstUpdated(e){}};z.elementStyles=[],z.shadowRootOptions={mode:"open"},z[X("elementProperties")]=new Map,z[X("finalized")]=new Map,Tn?.({ReactiveElement:z}),(pe.reactiveElementVersions??=[]).push("2.1.2");/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */const Re=globalThis,Qe=n=>n,ue=Re.trustedTypes,Je=ue?ue.createPolicy("lit-html",{createHTML:n=>n}):void 0,yt="$lit$",I=`lit$${Math.random().toFixed(9).slice(2)}$`,wt="?"+I,Rn=`<${wt}>`,B=document,ee=()=>B.createComment(""),te=n=>n===null||typeof n!="object"&&typeof n!="function",Pe=Array.isArray,Pn=n=>Pe(n)||typeof n?.[Symbol.iterator]=="function",ye=`[ 	
\f\r]`,Q=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Xe=/-->/g,Ze=/>/g,D=RegExp(`>|${ye}(?:([^\\s"'>=/]+)(${ye}*=${ye}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Ye=/'/g,et=/"/g,_t=/^(?:script|style|textarea|title)$/i,$t=n=>(e,...t)=>({_$litType$:n,strings:e,values:t}),xn=$t(1),ti=$t(2),k=Symbol.for("lit-noChange"),w=Symbol.for("lit-nothing"),tt=new WeakMap,V=B.createTreeWalker(B,129);function Et(n,e){if(!Pe(n)||!n.hasOwnProperty("raw"))throw Error("invalid template strings array");return Je!==void 0?Je.createHTML(e):e}const On=(n,e)=>{const t=n.length-1,i=[];let r,o=e===2?"<svg>":e===3?"<math>":"",s=Q;for(let a=0;a<t;a++){const c=n[a];let h,d,l=-1,u=0;for(;u<c.length&&(s.lastIndex=u,d=s.exec(c),d!==null);)u=s.lastIndex,s===Q?d[1]==="!--"?s=Xe:d[1]!==void 0?s=Ze:d[2]!==void 0?(_t.test(d[2])&&(r=RegExp("</"+d[2],"g")),s=D):d[3]!==void 0&&(s=D):s===D?d[0]===">"?(s=r??Q,l=-1):d[1]===void 0?l=-2:(l=s.lastIndex-d[2].length,h=d[1],s=d[3]===void 0?D:d[3]==='"'?et:Ye):s===et||s===Ye?s=D:s===Xe||s===Ze?s=Q:(s=D,r=void 0);const f=s===D&&n[a+1].startsWith("/>")?" ":"";o+=s===Q?c+Rn:l>=0?(i.push(h),c.slice(0,l)+yt+c.slice(l)+I+f):c+I+(l===-2?a:f)}return[Et(n,o+(n[t]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),i]};class ne{constructor({strings:e,_$litType$:t},i){let r;this.parts=[];let o=0,s=0;const a=e.length-1,c=this.parts,[h,d]=On(e,t);if(this.el=ne.createElement(h,i),V.currentNode=this.el.content,t===2||t===3){const l=this.el.content.firstChild;l.replaceWith(...l.childNodes)}for(;(r=V.nextNode())!==null&&c.length<a;){if(r.nodeType===1){if(r.hasAttributes())for(const l of r.getAttributeNames())if(l.endsWith(yt)){const u=d[s++],f=r.getAttribute(l).split(I),p=/([.?@])?(.*)/.exec(u);c.push({type:1,index:o,name:p[2],strings:f,ctor:p[1]==="."?Nn:p[1]==="?"?In:p[1]==="@"?Fn:me}),r.removeAttribute(l)}else l.startsWith(I)&&(c.push({type:6,index:o}),r.removeAttribute(l));if(_t.test(r.tagName)){const l=r.textContent.split(I),u=l.length-1;if(u>0){r.textContent=ue?ue.emptyScript:"";for(let f=0;f<u;f++)r.append(l[f],ee()),V.nextNode(),c.push({type:2,index:++o});r.append(l[u],ee())}}}else if(r.nodeType===8)if(r.data===wt)c.push({type:2,index:o});else{let l=-1;for(;(l=r.data.indexOf(I,l+1))!==-1;)c.push({type:7,index:o}),l+=I.length-1}o++}}static createElement(e,t){const i=B.createElement("template");return i.innerHTML=e,i}}function q(n,e,t=n,i){if(e===k)return e;let r=i!==void 0?t._$Co?.[i]:t._$Cl;const o=te(e)?void 0:e._$litDirective$;return r?.constructor!==o&&(r?._$AO?.(!1),o===void 0?r=void 0:(r=new o(n),r._$AT(n,t,i)),i!==void 0?(t._$Co??=[])[i]=r:t._$Cl=r),r!==void 0&&(e=q(n,r._$AS(n,e.values),r,i)),e}class Ln{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){const{el:{content:t},parts:i}=this._$AD,r=(e?.creationScope??B).importNode(t,!0);V.currentNode=r;let o=V.nextNode(),s=0,a=0,c=i[0];for(;c!==void 0;){if(s===c.index){let h;c.type===2?h=new ie(o,o.nextSibling,this,e):c.type===1?h=new c.ctor(o,c.name,c.strings,this,e):c.type===6&&(h=new Mn(o,this,e)),this._$AV.push(h),c=i[++a]}s!==c?.index&&(o=V.nextNode(),s++)}return V.currentNode=B,r}p(e){let t=0;for(const i of this._$AV)i!==void 0&&(i.strings!==void 0?(i._$AI(e,i,t),t+=i.strings.length-2):i._$AI(e[t])),t++}}class ie{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,i,r){this.type=2,this._$AH=w,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=i,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode;const t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=q(this,e,t),te(e)?e===w||e==null||e===""?(this._$AH!==w&&this._$AR(),this._$AH=w):e!==this._$AH&&e!==k&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):Pn(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==w&&te(this._$AH)?this._$AA.nextSibling.data=e:this.T(B.createTextNode(e)),this._$AH=e}$(e){const{values:t,_$litType$:i}=e,r=typeof i=="number"?this._$AC(e):(i.el===void 0&&(i.el=ne.createElement(Et(i.h,i.h[0]),this.options)),i);if(this._$AH?._$AD===r)this._$AH.p(t);else{const o=new Ln(r,this),s=o.u(this.options);o.p(t),this.T(s),this._$AH=o}}_$AC(e){let t=tt.get(e.strings);return t===void 0&&tt.set(e.strings,t=new ne(e)),t}k(e){Pe(this._$AH)||(this._$AH=[],this._$AR());const t=this._$AH;let i,r=0;for(const o of e)r===t.length?t.push(i=new ie(this.O(ee()),this.O(ee()),this,this.options)):i=t[r],i._$AI(o),r++;r<t.length&&(this._$AR(i&&i._$AB.nextSibling,r),t.length=r)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){const i=Qe(e).nextSibling;Qe(e).remove(),e=i}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}}class me{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,i,r,o){this.type=1,this._$AH=w,this._$AN=void 0,this.element=e,this.name=t,this._$AM=r,this.options=o,i.length>2||i[0]!==""||i[1]!==""?(this._$AH=Array(i.length-1).fill(new String),this.strings=i):this._$AH=w}_$AI(e,t=this,i,r){const o=this.strings;let s=!1;if(o===void 0)e=q(this,e,t,0),s=!te(e)||e!==this._$AH&&e!==k,s&&(this._$AH=e);else{const a=e;let c,h;for(e=o[0],c=0;c<o.length-1;c++)h=q(this,a[i+c],t,c),h===k&&(h=this._$AH[c]),s||=!te(h)||h!==this._$AH[c],h===w?e=w:e!==w&&(e+=(h??"")+o[c+1]),this._$AH[c]=h}s&&!r&&this.j(e)}j(e){e===w?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}}class Nn extends me{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===w?void 0:e}}class In extends me{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==w)}}class Fn extends me{constructor(e,t,i,r,o){super(e,t,i,r,o),this.type=5}_$AI(e,t=this){if((e=q(this,e,t,0)??w)===k)return;const i=this._$AH,r=e===w&&i!==w||e.capture!==i.capture||e.once!==i.once||e.passive!==i.passive,o=e!==w&&(i===w||r);r&&this.element.removeEventListener(this.name,this,i),o&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}}class Mn{constructor(e,t,i){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=i}get _$AU(){return this._$AM._$AU}_$AI(e){q(this,e)}}const Dn=Re.litHtmlPolyfillSupport;Dn?.(ne,ie),(Re.litHtmlVersions??=[]).push("3.3.3");const Un=(n,e,t)=>{const i=t?.renderBefore??e;let r=i._$litPart$;if(r===void 0){const o=t?.renderBefore??null;i._$litPart$=r=new ie(e.insertBefore(ee(),o),o,void 0,t??{})}return r._$AI(n),r};/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */const xe=globalThis;let Z=class extends z{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){const e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){const t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=Un(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return k}};Z._$litElement$=!0,Z.finalized=!0,xe.litElementHydrateSupport?.({LitElement:Z});const Vn=xe.litElementPolyfillSupport;Vn?.({LitElement:Z});(xe.litElementVersions??=[]).push("4.2.2");/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */const Hn={attribute:!0,type:String,converter:he,reflect:!1,hasChanged:Te},Bn=(n=Hn,e,t)=>{const{kind:i,metadata:r}=t;let o=globalThis.litPropertyMetadata.get(r);if(o===void 0&&globalThis.litPropertyMetadata.set(r,o=new Map),i==="setter"&&((n=Object.create(n)).wrapped=!0),o.set(t.name,n),i==="accessor"){const{name:s}=t;return{set(a){const c=e.get.call(this);e.set.call(this,a),this.requestUpdate(s,c,n,!0,a)},init(a){return a!==void 0&&this.C(s,void 0,n,a),a}}}if(i==="setter"){const{name:s}=t;return function(a){const c=this[s];e.call(this,a),this.requestUpdate(s,c,n,!0,a)}}throw Error("Unsupported decorator location: "+i)};function C(n){return(e,t)=>typeof t=="object"?Bn(n,e,t):((i,r,o)=>{const s=r.hasOwnProperty(o);return r.constructor.createProperty(o,i),s?Object.getOwnPropertyDescriptor(r,o):void 0})(n,e,t)}/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */const kn={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4},jn=n=>(...e)=>({_$litDirective$:n,values:e});class Wn{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,i){this._$Ct=e,this._$AM=t,this._$Ci=i}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}}/**
 * @license
 * Copyright 2018 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */const zn=jn(class extends Wn{constructor(n){if(super(n),n.type!==kn.ATTRIBUTE||n.name!=="class"||n.strings?.length>2)throw Error("`classMap()` can only be used in the `class` attribute and must be the only part in the attribute.")}render(n){return" "+Object.keys(n).filter(e=>n[e]).join(" ")+" "}update(n,[e]){if(this.st===void 0){this.st=new Set,n.strings!==void 0&&(this.nt=new Set(n.strings.join(" ").split(/\s/).filter(i=>i!=="")));for(const i in e)e[i]&&!this.nt?.has(i)&&this.st.add(i);return this.render(e)}const t=n.element.classList;for(const i of this.st)i in e||(t.remove(i),this.st.delete(i));for(const i in e){const r=!!e[i];r===this.st.has(i)||this.nt?.has(i)||(r?(t.add(i),this.st.add(i)):(t.remove(i),this.st.delete(i)))}return k}}),we="css-loading-indicator";var P;(function(n){n.IDLE="",n.FIRST="first",n.SECOND="second",n.THIRD="third"})(P||(P={}));class _ extends Z{static create(){var e,t;const i=window;return!((e=i.Vaadin)===null||e===void 0)&&e.connectionIndicator||(i.Vaadin||(i.Vaadin={}),i.Vaadin.connectionIndicator=document.createElement("vaadin-connection-indicator"),document.body.appendChild(i.Vaadin.connectionIndicator)),(t=i.Vaadin)===null||t===void 0?void 0:t.connectionIndicator}constructor(){super(),this.firstDelay=450,this.secondDelay=1500,this.thirdDelay=5e3,this.expandedDuration=2e3,this.onlineText="Online",this.offlineText="Connection lost",this.reconnectingText="Connection lost, trying to reconnect...",this.offline=!1,this.reconnecting=!1,this.expanded=!1,this.loading=!1,this.loadingBarState=P.IDLE,this.applyDefaultThemeState=!0,this.firstTimeout=0,this.secondTimeout=0,this.thirdTimeout=0,this.expandedTimeout=0,this.lastMessageState=y.CONNECTED,this.connectionStateListener=()=>{this.expanded=this.updateConnectionState(),this.expandedTimeout=this.timeoutFor(this.expandedTimeout,this.expanded,()=>{this.expanded=!1},this.expandedDuration)}}render(){return xn`
      <div class="v-loading-indicator ${this.loadingBarState}" style=${this.getLoadingBarStyle()}></div>

      <div
        class="v-status-message ${zn({active:this.reconnecting})}"
      >
        <span class="text"> ${this.renderMessage()} </span>
      </div>
    `}connectedCallback(){var e;super.connectedCallback();const t=window;!((e=t.Vaadin)===null||e===void 0)&&e.connectionState&&(this.connectionStateStore=t.Vaadin.connectionState,this.connectionStateStore.addStateChangeListener(this.connectionStateListener),this.updateConnectionState()),this.updateTheme()}disconnectedCallback(){super.disconnectedCallback(),this.connectionStateStore&&this.connectionStateStore.removeStateChangeListener(this.connectionStateListener),this.updateTheme()}get applyDefaultTheme(){return this.applyDefaultThemeState}set applyDefaultTheme(e){e!==this.applyDefaultThemeState&&(this.applyDefaultThemeState=e,this.updateTheme())}createRenderRoot(){return this}updateConnectionState(){var e;const t=(e=this.connectionStateStore)===null||e===void 0?void 0:e.state;return this.offline=t===y.CONNECTION_LOST,this.reconnecting=t===y.RECONNECTING,this.updateLoading(t===y.LOADING),this.loading?!1:t!==this.lastMessageState?(this.lastMessageState=t,!0):!1}updateLoading(e){this.loading=e,this.loadingBarState=P.IDLE,this.firstTimeout=this.timeoutFor(this.firstTimeout,e,()=>{this.loadingBarState=P.FIRST},this.firstDelay),this.secondTimeout=this.timeoutFor(this.secondTimeout,e,()=>{this.loadingBarState=P.SECOND},this.secondDelay),this.thirdTimeout=this.timeoutFor(this.thirdTimeout,e,()=>{this.loadingBarState=P.THIRD},this.thirdDelay)}renderMessage(){return this.reconnecting?this.reconnectingText:this.offline?this.offlineText:this.onlineText}updateTheme(){if(this.applyDefaultThemeState&&this.isConnected){if(!document.getElementById(we)){const e=document.createElement("style");e.id=we,e.textContent=this.getDefaultStyle(),document.head.appendChild(e)}}else{const e=document.getElementById(we);e&&document.head.removeChild(e)}}getDefaultStyle(){return`
      @keyframes v-progress-start {
        0% {
          width: 0%;
        }
        100% {
          width: 50%;
        }
      }
      @keyframes v-progress-delay {
        0% {
          width: 50%;
        }
        100% {
          width: 90%;
        }
      }
      @keyframes v-progress-wait {
        0% {
          width: 90%;
          height: 4px;
        }
        3% {
          width: 91%;
          height: 7px;
        }
        100% {
          width: 96%;
          height: 7px;
        }
      }
      @keyframes v-progress-wait-pulse {
        0% {
          opacity: 1;
        }
        50% {
          opacity: 0.1;
        }
        100% {
          opacity: 1;
        }
      }
      .v-loading-indicator,
      .v-status-message {
        position: fixed;
        z-index: 251;
        left: 0;
        right: auto;
        top: 0;
        background-color: var(--lumo-primary-color, var(--material-primary-color, blue));
        transition: none;
      }
      .v-loading-indicator {
        width: 50%;
        height: 4px;
        opacity: 1;
        pointer-events: none;
        animation: v-progress-start 1000ms 200ms both;
      }
      .v-loading-indicator[style*='none'] {
        display: block !important;
        width: 100%;
        opacity: 0;
        animation: none;
        transition: opacity 500ms 300ms, width 300ms;
      }
      .v-loading-indicator.second {
        width: 90%;
        animation: v-progress-delay 3.8s forwards;
      }
      .v-loading-indicator.third {
        width: 96%;
        animation: v-progress-wait 5s forwards, v-progress-wait-pulse 1s 4s infinite backwards;
      }

      vaadin-connection-indicator[offline] .v-loading-indicator,
      vaadin-connection-indicator[reconnecting] .v-loading-indicator {
        display: none;
      }

      .v-status-message {
        opacity: 0;
        width: 100%;
        max-height: var(--status-height-collapsed, 8px);
        overflow: hidden;
        background-color: var(--status-bg-color-online, var(--lumo-primary-color, var(--material-primary-color, blue)));
        color: var(
          --status-text-color-online,
          var(--lumo-primary-contrast-color, var(--material-primary-contrast-color, #fff))
        );
        font-size: 0.75rem;
        font-weight: 600;
        line-height: 1;
        transition: all 0.5s;
        padding: 0 0.5em;
      }

      vaadin-connection-indicator[offline] .v-status-message,
      vaadin-connection-indicator[reconnecting] .v-status-message {
        opacity: 1;
        background-color: var(--status-bg-color-offline, var(--lumo-shade, #333));
        color: var(
          --status-text-color-offline,
          var(--lumo-primary-contrast-color, var(--material-primary-contrast-color, #fff))
        );
        background-image: repeating-linear-gradient(
          45deg,
          rgba(255, 255, 255, 0),
          rgba(255, 255, 255, 0) 10px,
          rgba(255, 255, 255, 0.1) 10px,
          rgba(255, 255, 255, 0.1) 20px
        );
      }

      vaadin-connection-indicator[reconnecting] .v-status-message {
        animation: show-reconnecting-status 2s;
      }

      vaadin-connection-indicator[offline] .v-status-message:hover,
      vaadin-connection-indicator[reconnecting] .v-status-message:hover,
      vaadin-connection-indicator[expanded] .v-status-message {
        max-height: var(--status-height, 1.75rem);
      }

      vaadin-connection-indicator[expanded] .v-status-message {
        opacity: 1;
      }

      .v-status-message span {
        display: flex;
        align-items: center;
        justify-content: center;
        height: var(--status-height, 1.75rem);
      }

      vaadin-connection-indicator[reconnecting] .v-status-message span::before {
        content: '';
        width: 1em;
        height: 1em;
        border-top: 2px solid
          var(--status-spinner-color, var(--lumo-primary-color, var(--material-primary-color, blue)));
        border-left: 2px solid
          var(--status-spinner-color, var(--lumo-primary-color, var(--material-primary-color, blue)));
        border-right: 2px solid transparent;
        border-bottom: 2px solid transparent;
        border-radius: 50%;
        box-sizing: border-box;
        animation: v-spin 0.4s linear infinite;
        margin: 0 0.5em;
      }

      @keyframes v-spin {
        100% {
          transform: rotate(360deg);
        }
      }
    `}getLoadingBarStyle(){switch(this.loadingBarState){case P.IDLE:return"display: none";case P.FIRST:case P.SECOND:case P.THIRD:return"display: block";default:return""}}timeoutFor(e,t,i,r){return e!==0&&window.clearTimeout(e),t?window.setTimeout(i,r):0}static get instance(){return _.create()}}S([C({type:Number})],_.prototype,"firstDelay",void 0);S([C({type:Number})],_.prototype,"secondDelay",void 0);S([C({type:Number})],_.prototype,"thirdDelay",void 0);S([C({type:Number})],_.prototype,"expandedDuration",void 0);S([C({type:String})],_.prototype,"onlineText",void 0);S([C({type:String})],_.prototype,"offlineText",void 0);S([C({type:String})],_.prototype,"reconnectingText",void 0);S([C({type:Boolean,reflect:!0})],_.prototype,"offline",void 0);S([C({type:Boolean,reflect:!0})],_.prototype,"reconnecting",void 0);S([C({type:Boolean,reflect:!0})],_.prototype,"expanded",void 0);S([C({type:Boolean,reflect:!0})],_.prototype,"loading",void 0);S([C({type:String})],_.prototype,"loadingBarState",void 0);S([C({type:Boolean})],_.prototype,"applyDefaultTheme",null);customElements.get("vaadin-connection-indicator")===void 0&&customElements.define("vaadin-connection-indicator",_);_.instance;var nt;const fe=window;fe.Vaadin||(fe.Vaadin={});(nt=fe.Vaadin).registrations||(nt.registrations=[]);fe.Vaadin.registrations.push({is:"@vaadin/common-frontend",version:"0.0.18"});class it extends Error{}const _e=window.document.body,m=window,qn=1;function bt(){return Object.keys(m.Vaadin.Flow.clients).filter(n=>n!=="TypeScript").map(n=>m.Vaadin.Flow.clients[n])}function rt(n,e){bt().forEach(t=>t.sendEventMessage(qn,n,e))}function Gn(n){return n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}class Kn{constructor(e){this.response=void 0,this.pathname="",this.isActive=!1,this.baseRegex=/^\//,this.navigation="",window.name||(window.name=`v-${Math.random()}`),_e.$=_e.$||[],this.config=e||{},m.Vaadin=m.Vaadin||{},m.Vaadin.Flow=m.Vaadin.Flow||{},m.Vaadin.Flow.clients={TypeScript:{isActive:()=>this.isActive}};const t=document.head.querySelector("base");this.baseRegex=new RegExp(`^${Gn((document.baseURI||t&&t.href||"/").replace(/^https?:\/\/[^/]+/i,""))}`),this.appShellTitle=document.title,this.addConnectionIndicator()}get serverSideRoutes(){return[{path:"(.*)",action:this.action}]}loadingStarted(){this.isActive=!0,m.Vaadin.connectionState.loadingStarted()}loadingFinished(){this.isActive=!1,m.Vaadin.connectionState.loadingFinished(),!m.Vaadin.listener&&(m.Vaadin.listener={},document.addEventListener("click",e=>{e.target&&(e.composedPath().some(t=>t instanceof HTMLElement&&t.hasAttribute("router-link"))?this.navigation="link":e.composedPath().some(t=>t.nodeName==="A")&&(this.navigation="client"))},{capture:!0}))}get action(){return async e=>{if(this.pathname=e.pathname,m.Vaadin.connectionState.online)try{await this.flowInit()}catch(t){if(t instanceof it)return m.Vaadin.connectionState.state=y.CONNECTION_LOST,this.offlineStubAction();throw t}else return this.offlineStubAction();return this.container.onBeforeEnter=(t,i)=>this.flowNavigate(t,i),this.container.onBeforeLeave=(t,i)=>this.flowLeave(t,i),this.container}}async flowLeave(e,t){const{connectionState:i}=m.Vaadin;return this.pathname===e.pathname||!this.isFlowClientLoaded()||i.offline?Promise.resolve({}):new Promise(r=>{this.loadingStarted(),this.container.serverConnected=o=>{var s;r(t&&o?t.prevent():(s=t?.continue)===null||s===void 0?void 0:s.call(t)),this.loadingFinished()},rt("ui-leave-navigation",{route:this.getFlowRoutePath(e),query:this.getFlowRouteQuery(e)})})}async flowNavigate(e,t){return this.response?new Promise(i=>{this.loadingStarted(),this.container.serverConnected=(r,o)=>{var s;t&&r?i(t.prevent()):t&&t.redirect&&o?i(t.redirect(o.pathname)):((s=t?.continue)===null||s===void 0||s.call(t),this.container.style.display="",i(this.container)),this.loadingFinished()},this.container.serverPaused=()=>{this.loadingFinished()},rt("ui-navigate",{route:this.getFlowRoutePath(e),query:this.getFlowRouteQuery(e),appShellTitle:this.appShellTitle,historyState:history.state,trigger:this.navigation}),this.navigation="history"}):Promise.resolve(this.container)}getFlowRoutePath(e){return e.pathname.replace(this.baseRegex,"")}getFlowRouteQuery(e){return e.search&&e.search.substring(1)||""}async flowInit(){if(!this.isFlowClientLoaded()){m.Vaadin.Flow.nonce=this.findNonce(),this.loadingStarted(),this.response=await this.flowInitUi();const{pushScript:e,appConfig:t}=this.response;typeof e=="string"&&await this.loadScript(e);const{appId:i}=t,r=`flow-container-${i.toLowerCase()}`,o=document.querySelector(r);o?this.container=o:(this.container=document.createElement(r),this.container.id=i),_e.$[i]=this.container,(await $e(()=>import("./FlowBootstrap-BRNFttkU.js"),[],import.meta.url)).init(this.response),typeof this.config.imports=="function"&&(this.injectAppIdScript(i),await this.config.imports());const a=await $e(()=>import("./FlowClient-C9bOw320.js"),[],import.meta.url);await this.flowInitClient(a),this.loadingFinished()}return this.container&&!this.container.isConnected&&(this.container.style.display="none",document.body.appendChild(this.container)),this.response}async loadScript(e){return new Promise((t,i)=>{const r=document.createElement("script");r.onload=()=>t(),r.onerror=i,r.src=e;const{nonce:o}=m.Vaadin.Flow;o!==void 0&&r.setAttribute("nonce",o),document.body.appendChild(r)})}findNonce(){let e;const t=document.head.getElementsByTagName("script");for(const i of t)if(i.nonce){e=i.nonce;break}return e}injectAppIdScript(e){const t=e.substring(0,e.lastIndexOf("-")),i=document.createElement("script");i.type="module",i.setAttribute("data-app-id",t);const{nonce:r}=m.Vaadin.Flow;r!==void 0&&i.setAttribute("nonce",r),document.body.append(i)}async flowInitClient(e){return e.init(),new Promise(t=>{const i=setInterval(()=>{bt().reduce((o,s)=>o||s.isActive(),!1)||(clearInterval(i),t())},5)})}async flowInitUi(){const e=m.Vaadin&&m.Vaadin.TypeScript&&m.Vaadin.TypeScript.initial;return e?(m.Vaadin.TypeScript.initial=void 0,Promise.resolve(e)):new Promise((t,i)=>{const o=new XMLHttpRequest,s=`?v-r=init&location=${this.getFlowRoutePath(location)}&query=${encodeURIComponent(this.getFlowRouteQuery(location))}`;o.open("GET",s),o.onerror=()=>i(new it(`Invalid server response when initializing Flow UI.
        ${o.status}
        ${o.responseText}`)),o.onload=()=>{const a=o.getResponseHeader("content-type");a&&a.indexOf("application/json")!==-1?t(JSON.parse(o.responseText)):o.onerror()},o.send()})}addConnectionIndicator(){_.create(),m.addEventListener("online",()=>{if(!this.isFlowClientLoaded()){m.Vaadin.connectionState.state=y.RECONNECTING;const e=new XMLHttpRequest;e.open("HEAD","sw.js"),e.onload=()=>{m.Vaadin.connectionState.state=y.CONNECTED},e.onerror=()=>{m.Vaadin.connectionState.state=y.CONNECTION_LOST},setTimeout(()=>e.send(),50)}}),m.addEventListener("offline",()=>{this.isFlowClientLoaded()||(m.Vaadin.connectionState.state=y.CONNECTION_LOST)})}async offlineStubAction(){const e=document.createElement("iframe");e.setAttribute("src","./offline-stub.html"),e.setAttribute("style","width: 100%; height: 100%; border: 0"),this.response=void 0;let i;const r=()=>{i!==void 0&&(m.Vaadin.connectionState.removeStateChangeListener(i),i=void 0)};return e.onBeforeEnter=(o,s,a)=>{i=()=>{m.Vaadin.connectionState.online&&(r(),a.render(o,!1))},m.Vaadin.connectionState.addStateChangeListener(i)},e.onBeforeLeave=(o,s,a)=>{r()},e}isFlowClientLoaded(){return this.response!==void 0}}const{serverSideRoutes:Qn}=new Kn({imports:()=>$e(()=>import("./generated-flow-imports-ZzORPrZR.js").then(n=>n.g),[],import.meta.url)}),Jn=[...Qn],Xn=new mn(document.querySelector("#outlet"));Xn.setRoutes(Jn);export{w as A,Un as D,k as E,wn as S,$e as _,Yn as a,xn as b,Wn as c,jn as e,Te as f,Z as i,vt as n,yn as r,kn as t,Xt as u,ti as w};
