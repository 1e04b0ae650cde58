import { env, Uri } from 'vscode';
import type { Webview } from 'vscode';

/** The page of the profile view. Nothing runs in it but its own script, and nothing is loaded from elsewhere. */
export function profileHtml(webview: Webview, extension: Uri): string {
  const script = webview.asWebviewUri(Uri.joinPath(extension, 'dist', 'profile.js')).toString();
  const style = webview.asWebviewUri(Uri.joinPath(extension, 'media', 'profile.css')).toString();
  const nonce = crypto.randomUUID().replaceAll('-', '');
  return `<!DOCTYPE html>
<html lang="${env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}';">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${style}">
<title>Dossier</title>
</head>
<body>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}
