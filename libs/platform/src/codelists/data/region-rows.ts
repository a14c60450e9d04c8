/**
 * Regions of Finland (maakunta) and their NUTS 2024 level 3 codes (Delegated Regulation (EU) 2023/674).
 * Row: NUTS 3 | number of the region (Statistics Finland) | fi | sv | en
 */
export const REGION_ROWS = `
FI196|04|Satakunta|Satakunta|Satakunta
FI198|13|Keski-Suomi|Mellersta Finland|Keski-Suomi
FI199|14|Etelä-Pohjanmaa|Södra Österbotten|Etelä-Pohjanmaa
FI19A|15|Pohjanmaa|Österbotten|Pohjanmaa
FI19B|06|Pirkanmaa|Birkaland|Pirkanmaa
FI1B1|01|Uusimaa|Nyland|Uusimaa
FI1C1|02|Varsinais-Suomi|Egentliga Finland|Varsinais-Suomi
FI1C2|05|Kanta-Häme|Egentliga Tavastland|Kanta-Häme
FI1C5|09|Etelä-Karjala|Södra Karelen|Etelä-Karjala
FI1C6|07|Päijät-Häme|Päijänne-Tavastland|Päijät-Häme
FI1C7|08|Kymenlaakso|Kymmenedalen|Kymenlaakso
FI1D5|16|Keski-Pohjanmaa|Mellersta Österbotten|Keski-Pohjanmaa
FI1D7|19|Lappi|Lappland|Lapland
FI1D8|18|Kainuu|Kajanaland|Kainuu
FI1D9|17|Pohjois-Pohjanmaa|Norra Österbotten|Pohjois-Pohjanmaa
FI1DA|10|Etelä-Savo|Södra Savolax|Etelä-Savo
FI1DB|11|Pohjois-Savo|Norra Savolax|Pohjois-Savo
FI1DC|12|Pohjois-Karjala|Norra Karelen|Pohjois-Karjala
FI200|21|Ahvenanmaa|Åland|Åland
`;
