import type { Id, Text } from '@redress/kernel';

/** 密码登录 What somebody signs in with. */
export interface PasswordBody {
  /** 登录名 Login. @maxLength 64 */
  readonly login: Text;
  /** 密码 Password. @maxLength 256 */
  readonly password: Text;
  /** 动态码或恢复码 The code of the authenticator app, or a recovery code. @maxLength 64 */
  readonly code?: Text;
}

/** 再次验证 By what somebody proves once more who they are. */
export interface ProofBody {
  /** 密码 Password. @maxLength 256 */
  readonly password: Text;
  /** 动态码或恢复码 The code of the authenticator app, or a recovery code. @maxLength 64 */
  readonly code?: Text;
}

/** 选择岗位 In which post somebody goes on. */
export interface ChosenPostBody {
  /** 岗位 Post. */
  readonly post: Id;
}

/** 启用账号 By a one-time code somebody sets their password. */
export interface ActivationBody {
  /** 一次性代码 One-time code. @maxLength 64 */
  readonly code: Text;
  /** 登录名 The login that is wanted. @minLength 3 @maxLength 64 @pattern ^[\p{L}\p{N}._-]+$ */
  readonly login: string;
  /** 密码 The password that is wanted. @maxLength 256 */
  readonly password: Text;
}

/** 动态码 A code of the authenticator app. */
export interface CodeBody {
  /** 动态码 Six digits. @pattern ^\d{6}$ */
  readonly code: string;
}
