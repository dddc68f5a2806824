import type { LanguageWords } from './LanguageWords';

/** Chinese, in the words that a segmenter finds. */
export const chineseWords: LanguageWords = {
  filler: `
的 了 是 在 和 与 或 也 都 就 还 很 太 不 没有 吗 呢 吧 把 被 对 从 到 给 用 会 能 可以 应该 怎么 怎样 如何 为什么 什么
哪里 哪个 时候 这 那 这个 那个 一个 我 我们 你 他 它
`,
  faint: '问题 错误 失败 出错 报错 正确 最好',
  synonyms: `
慢, 很慢, 卡, 卡顿 = 性能 | 慢 | 延迟 | slow | performance
大, 太大, 巨大, 体积 = 大小 | 体积 | size
重复, 两次, 幂等 = 幂等 | 重复 | idempotency
密码, 密钥, 口令, 凭据 = 密钥 | 密码 | secret | key
泄露, 泄漏, 被盗 = 泄露 | leak | revoke
回滚, 撤销, 恢复 = 回滚 | 恢复 | rollback | restore
删除, 丢失, 不见 = 删除 | 丢失 | delete | lost
分页, 翻页 = 分页 | page | pagination
电脑, 机器, 本地 = 机器 | machine
数据库 = 数据库 | database
查询 = 查询 | query
依赖, 库, 包 = 依赖 | dependency
时区 = 时区 | time zone | utc
编码, 乱码 = 编码 | encoding
死锁, 锁, 阻塞 = 锁 | lock | timeout
宕机, 崩溃, 挂 = 宕机 | outage | restart
内存 = 内存 | memory
缓存, 过期 = 缓存 | cache | expiry
权限, 授权 = 权限 | permission
登录, 登陆, 会话 = 登录 | login | session
部署, 发布, 上线 = 部署 | deployment | release
测试 = 测试 | test
并发, 并行, 同时 = 并发 | concurrent
备份 = 备份 | backup
`,
};
