import type { LanguageWords } from './LanguageWords';

/** Portuguese; "os" and "com" mean something in English and are no filler here. */
export const portugueseWords: LanguageWords = {
  filler: `
ao aos aquele aquilo assim ate cada como da das de dele deles depois do dos ela ele eles em entre era
essa esse esta estao estar este eu foi fazer faz ha isso isto ja la lhe mais mas me mesmo meu minha
muito na nao nas nem no nos nossa nosso num numa onde ou para pela pelo pode por porque posso qual
quando que quem se sem sempre ser seu seus sua suas tambem tem tenho ter todo todos um uma umas uns
usar voce
`,
  faint: `
bem bom erro erros errado falha falhou funciona mal melhor novo pior problema problemas ruim
`,
  synonyms: `
lento, lenta, lentidao, demora, devagar = lento | desempenho | slow | performance
grande, enorme, pesado, pesada = grande | size
pequeno, pequena, reduzir, leve = reduzir | size
duplo, duplicado, duplicados, repetido, duplicidade = idempotente | duplicado | idempotency
senha, senhas, chave, chaves, credenciais, segredo, segredos = segredo | chave | secret | key
roubado, vazado, vazou, vazamento, exposto = vazamento | leak | revoke
reverter, desfazer, voltar, restaurar = reverter | restaurar | rollback
apagar, apagado, excluir, excluido, remover, perdido, sumiu = excluir | remover | delete | lost
pagina, paginas, paginacao, paginar = pagina | page | cursor
computador, maquina, notebook = maquina | machine
banco, bd = banco | database
consulta, consultas = consulta | query
dependencia, dependencias, pacote, pacotes, biblioteca = dependencia | dependency
fuso, horario, hora = fuso | time zone | utc
codificacao, acentos = codificacao | encoding
travado, travou, bloqueado, congelado = bloqueio | lock | timeout
queda, caiu, cai = queda | outage | restart
memoria = memoria | memory
desatualizado, obsoleto = cache | stale
permissao, permissoes, acesso, autorizacao = permissao | permission
sessao, entrar, autenticacao = sessao | login | session
implantar, implantacao, publicar, lancar = implantacao | deployment | release
testar, teste, testes = teste | test
simultaneo, paralelo, concorrente, concorrencia = concorrente | concurrent
copia, backups = backup | restore
`,
};
