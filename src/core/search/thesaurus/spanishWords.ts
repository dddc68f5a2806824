import type { LanguageWords } from './LanguageWords';

/** Spanish. */
export const spanishWords: LanguageWords = {
  filler: `
al algo ante antes asi aun aunque cada como con cual cuando de del desde donde dos el ella ellos en
entre era es esa ese eso esta estan este esto fue ha hace hacer hacia hasta hay la las le les lo los
mas me mi mis muy ni nos nunca para pero por porque puede puedo que quien se sea ser si siempre sin
sobre su sus tambien tan te tengo tiene todo todos tu un una unas uno unos usar ya yo
`,
  faint: `
bien bueno error errores falla fallo funciona mal malo mejor nuevo peor problema problemas
`,
  synonyms: `
lento, lenta, lentitud, tarda, demora = lento | rendimiento | slow | performance
grande, enorme, pesado, pesada = grande | size
pequeno, pequena, reducir, ligero = reducir | size
doble, duplicado, duplicados, repetido = idempotente | duplicado | idempotency
clave, claves, credenciales, secreto, secretos, contrasena = secreto | clave | secret | key
robado, filtrado, filtrada, expuesto, publicado = leak | revoke | secreto
revertir, deshacer, volver, restaurar = revertir | restaurar | rollback
borrar, borrado, eliminar, eliminado, perdido, desaparece = eliminar | borrar | delete | lost
pagina, paginas, paginacion, paginar = pagina | page | cursor
computadora, ordenador, portatil, maquina = maquina | machine
bd = datos | database
consulta, consultas = consulta | query
dependencia, dependencias, paquete, paquetes, biblioteca, libreria = dependencia | dependency
zona, horaria, hora = zona horaria | time zone | utc
codificacion, acentos, tildes = codificacion | encoding
bloqueado, colgado, congelado, trabado = bloqueo | lock | timeout
caida, caido, cae = caida | outage | restart
memoria = memoria | memory
obsoleto, desactualizado = cache | stale
permiso, permisos, acceso, autorizacion = permiso | permission
sesion, ingresar, entrar, autenticacion = sesion | login | session
desplegar, despliegue, publicar, lanzar = despliegue | deployment | release
probar, prueba, pruebas = prueba | test
simultaneo, paralelo, concurrente, concurrencia = concurrente | concurrent
respaldo, respaldos, copia = respaldo | backup | restore
`,
};
