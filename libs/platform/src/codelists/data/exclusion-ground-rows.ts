/**
 * Exclusion grounds of the European Single Procurement Document as eForms codes them (SDK 1.15).
 * Row: code | fi | sv | en; a code of two parts is the heading of its group.
 */
export const EXCLUSION_GROUND_ROWS = `
exg-crim|Tuomioihin liittyvät perusteet|Skäl som rör fällande dom i brottmål|Grounds relating to criminal convictions
exg-crim-corrpt|Korruptio|Korruption|Corruption
exg-crim-fraud|Petos|Bedrägerier|Fraud
exg-crim-laund|Rahanpesu tai terrorismin rahoitus|Penningtvätt eller finansiering av terrorism|Money laundering or terrorist financing
exg-crim-part|Rikollisjärjestön toimintaan osallistuminen|Deltagande i en kriminell organisation|Participation in a criminal organisation
exg-crim-terror|Terrorismirikokset tai terroritoimintaan liittyvät rikokset|Terroristbrott eller brott med anknytning till terroristverksamhet|Terrorist offences or offences linked to terrorist activities
exg-crim-traffick|Lapsityövoima ja muut ihmiskaupan muodot|Barnarbete och andra former av människohandel|Child labour and including other forms of trafficking in human beings
exg-mis|Maksukyvyttömyyteen, eturistiriitoihin tai ammatin harjoittamisessa tapahtuneeseen virheeseen liittyvät perusteet|Skäl som rör insolvens, intressekonflikter eller allvarliga fel i yrkesutövningen|Grounds relating to insolvency, conflicts of interests or professional misconduct
exg-mis-bre-env-law|Ympäristölainsäädännön mukaisten velvoitteiden rikkominen|Åsidosättande av skyldigheter enligt miljölagstiftningen|Breaching of obligations in the fields of environmental law
exg-mis-bre-lab-law|Työlainsäädännön mukaisten velvoitteiden rikkominen|Åsidosättande av skyldigheter enligt arbetsrätten|Breaching of obligations in the fields of labour law
exg-mis-bre-soc-law|Sosiaalilainsäädännön mukaisten velvoitteiden rikkominen|Åsidosättande av skyldigheter enligt sociallagstiftningen|Breaching of obligations in the fields of social law
exg-mis-distortion|Toisten talouden toimijoiden kanssa kilpailun vääristämiseksi tehdyt sopimukset|Avtal med andra ekonomiska aktörer med syfte att snedvrida konkurrensen|Agreements with other economic operators aimed at distorting competition
exg-mis-misconduct|Ammatin harjoittamiseen liittyvä vakava virhe|Allvarligt fel i yrkesutövningen|Grave professional misconduct
exg-mis-misrepresent|Väärien tietojen antaminen, tietojen salaaminen, vaadittujen asiakirjojen toimittamatta jättäminen tai tätä menettelyä koskevien luottamuksellisten tietojen saaminen|Har lämnat oriktiga uppgifter, har undanhållit information, kan inte förete de handlingar som krävs eller har tillägnat sig konfidentiell information om förfarandet|Misrepresentation, withheld information, unable to provide required documents or obtained confidential information of this procedure
exg-mis-off-cond|Puolustusmateriaalihankintoja koskeva ammatin harjoittamiseen liittyvä rikkomus|Brott mot yrkesetiken vid upphandling av försvarsmateriel|Offence concerning its professional conduct in the domain of defence procurement
exg-mis-partic-confl|Talouden toimijan hankintamenettelyyn osallistumisesta johtuvat eturistiriidat|Intressekonflikt på grund av deltagande i upphandlingsförfarandet|Conflict of interest due to its participation in the procurement procedure
exg-mis-prep-confl|Välitön tai välillinen osallistuminen tämän hankintamenettelyn valmisteluun|Direkt eller indirekt deltagande i förberedelserna av detta upphandlingsförfarande|Direct or indirect involvement in the preparation of this procurement procedure
exg-mis-sanction|Ennenaikainen irtisanominen, vahingonkorvaukset tai muut vastaavat seuraamukset|Förtida uppsägning, skadestånd eller andra jämförbara sanktioner|Early termination, damages, or other comparable sanctions
exg-mis-unrel-sec|Kyvyttömyys osoittaa luotettavasti, että maan turvallisuudelle aiheutuvat riskit voidaan sulkea pois|Bristande tillförlitlighet när det gäller att utesluta risker för landets säkerhet|Lack of reliability to exclude risks to the security of the country
exg-natl|Puhtaasti kansalliset poissulkemisperusteet|Nationella uteslutningsgrunder|Purely national exclusion grounds
exg-natl-bre-nat-law|Puhtaasti kansallisten poissulkemisperusteiden nojalla asetettujen velvoitteiden rikkominen|Åsidosättande av skyldigheter som fastställts enligt nationella uteslutningsgrunder|Breaching of obligations set under purely national exclusion grounds
exg-pmt|Verojen tai sosiaaliturvamaksujen maksamiseen liittyvät perusteet|Skäl som rör betalning av skatter eller sociala avgifter|Grounds relating to the payment of taxes or social security contributions
exg-pmt-bre-ssc|Sosiaaliturvamaksujen maksamiseen liittyvän velvoitteen rikkominen|Åsidosättande av skyldigheten att betala sociala avgifter|Breaching obligation relating to payment of social security contributions
exg-pmt-bre-tax|Verojen maksamiseen liittyvän velvoitteen rikkominen|Åsidosättande av skyldigheten att betala skatter|Breaching obligation relating to payment of taxes
exg-sitn|Talouden toimijan tilanteeseen liittyvät perusteet|Skäl som rör den ekonomiska aktörens situation|Grounds relating to the situation of the economic operator
exg-sitn-as-susp|Liiketoiminta on keskeytetty|Avbruten näringsverksamhet|Business activities are suspended
exg-sitn-bankr|Konkurssi|Konkurs|Bankruptcy
exg-sitn-cred-arran|Järjestelyt velkojien kanssa|Ackordsuppgörelse med borgenärer|Arrangement with creditors
exg-sitn-insolvency|Maksukyvyttömyys|Insolvens|Insolvency
exg-sitn-liq-admin|Varat selvitysmiehen hallinnassa|Tvångsförvaltning|Assets being administered by liquidator
exg-sitn-other|Kansallisesta lainsäädännöstä johtuva konkurssia tai muuta sellaista vastaava tilanne|Situation som enligt nationell lagstiftning motsvarar konkurs|Analogous situation like bankruptcy, insolvency or arrangement with creditors under national law
`;
