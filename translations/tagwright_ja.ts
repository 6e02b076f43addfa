<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>BulkLabels</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>わからない</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>&amp;Add folders…</source>
        <translation>フォルダーを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>ファイルを追加(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Import labels…</source>
        <translation>ラベルを読み込む(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Save tag to file…</source>
        <translation>タグをファイルに保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Load tag…</source>
        <translation>タグを読み込む(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Take &amp;back last answer</source>
        <translation>直前の回答を取り消す(&amp;B)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Save search…</source>
        <translation>検索を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>環境設定(&amp;P)…</translation>
    </message>
    <message>
        <source>Side &amp;bar</source>
        <translation>サイドバー(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Tag panel</source>
        <translation>タグパネル(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>作業(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Show Review</source>
        <translation>レビューを表示(&amp;S)</translation>
    </message>
    <message>
        <source>Show &amp;Examples</source>
        <translation>例を表示(&amp;E)</translation>
    </message>
    <message>
        <source>Show &amp;Quality</source>
        <translation>品質を表示(&amp;Q)</translation>
    </message>
    <message>
        <source>Show &amp;Why</source>
        <translation>理由を表示(&amp;W)</translation>
    </message>
    <message>
        <source>F&amp;ull review</source>
        <translation>全画面レビュー(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>フルスクリーン(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>配置をリセット(&amp;R)</translation>
    </message>
    <message>
        <source>R&amp;escan</source>
        <translation>再スキャン(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Check files for changes</source>
        <translation>ファイルの変更を確認(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find similar</source>
        <translation>似た曲を探す(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>フォルダーで表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Missing tracks</source>
        <translation>見つからないトラック(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Refused files</source>
        <translation>読めないファイル(&amp;R)</translation>
    </message>
    <message>
        <source>Show &amp;probable mislabels</source>
        <translation>疑わしいラベルを表示(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;New tag…</source>
        <translation>新しいタグ(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Edit tag…</source>
        <translation>タグを編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Label selected &amp;yes</source>
        <translation>選択に「はい」を付ける(&amp;Y)</translation>
    </message>
    <message>
        <source>Label selected n&amp;o</source>
        <translation>選択に「いいえ」を付ける(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Label selected not sure</source>
        <translation>選択に「わからない」を付ける(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Remove label</source>
        <translation>ラベルを外す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Check this tag…</source>
        <translation>このタグをチェック(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Threshold: surer</source>
        <translation>しきい値：確実に(&amp;T)</translation>
    </message>
    <message>
        <source>Threshold: &amp;balanced</source>
        <translation>しきい値：バランス(&amp;B)</translation>
    </message>
    <message>
        <source>Threshold: &amp;more</source>
        <translation>しきい値：多めに(&amp;M)</translation>
    </message>
    <message>
        <source>Ne&amp;xt tag</source>
        <translation>次のタグ(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Previous tag</source>
        <translation>前のタグ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Delete tag</source>
        <translation>タグを削除(&amp;D)</translation>
    </message>
    <message>
        <source>Start re&amp;view</source>
        <translation>レビューを開始(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>採用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>却下(&amp;R)</translation>
    </message>
    <message>
        <source>Not s&amp;ure</source>
        <translation>わからない(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>スキップ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Next queue</source>
        <translation>次の順番(&amp;N)</translation>
    </message>
    <message>
        <source>Queue: &amp;mixed</source>
        <translation>順番：混合(&amp;M)</translation>
    </message>
    <message>
        <source>Queue: most &amp;likely</source>
        <translation>順番：可能性が高い(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Queue: uncertain</source>
        <translation>順番：不確か(&amp;Q)</translation>
    </message>
    <message>
        <source>Qu&amp;eue: random</source>
        <translation>順番：ランダム(&amp;E)</translation>
    </message>
    <message>
        <source>Queue: like this &amp;clip</source>
        <translation>順番：このクリップに近い(&amp;C)</translation>
    </message>
    <message>
        <source>Answer is about &amp;this clip</source>
        <translation>回答の対象：このクリップ(&amp;T)</translation>
    </message>
    <message>
        <source>Answer &amp;is about the selection</source>
        <translation>回答の対象：選択範囲(&amp;I)</translation>
    </message>
    <message>
        <source>Answer is about the &amp;whole track</source>
        <translation>回答の対象：トラック全体(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>再生／一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Play &amp;again</source>
        <translation>もう一度再生(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious</source>
        <translation>前へ(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Jump to loudest part</source>
        <translation>最も大きい部分へ(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Back 10 seconds</source>
        <translation>10 秒戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward 10 seconds</source>
        <translation>10 秒進む(&amp;F)</translation>
    </message>
    <message>
        <source>L&amp;ouder</source>
        <translation>音量を上げる(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quieter</source>
        <translation>音量を下げる(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Level loudness</source>
        <translation>ラウドネスをそろえる(&amp;L)</translation>
    </message>
    <message>
        <source>Play next by &amp;itself</source>
        <translation>次を自動再生(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>コマンド(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>モデル(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard map…</source>
        <translation>キー割り当て(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;What the marks mean</source>
        <translation>マークの意味(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;About and licences</source>
        <translation>このプログラムとライセンス(&amp;A)</translation>
    </message>
    <message>
        <source>Undo file &amp;writing…</source>
        <translation>ファイルへの書き込みを元に戻す(&amp;W)…</translation>
    </message>
    <message>
        <source>Check &amp;the installation…</source>
        <translation>インストールを確認(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>ユーザーガイド(&amp;U)</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>{} What had been made was removed.</source>
        <translation>{}作りかけのものは取り除きました。</translation>
    </message>
    <message>
        <source>{} What had been made could not all be removed: see {}.</source>
        <translation>{}作りかけのものをすべては取り除けませんでした。{}を見てください。</translation>
    </message>
    <message>
        <source>{} Try again later.</source>
        <translation>{}後でもう一度試してください。</translation>
    </message>
    <message>
        <source>{} {} of {} are here; running it again goes on from there.</source>
        <translation>{}{2}のうち{1}まで届いています。もう一度始めると続きから行います。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>Stopped. Nothing has been written.</source>
        <translation>中止しました。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>中止しました。何も読み込まれていません。</translation>
    </message>
    <message>
        <source>Stopped. What was found so far is kept.</source>
        <translation>中止しました。これまでに見つかったものは残ります。</translation>
    </message>
    <message>
        <source>Stopped. What was embedded so far is kept; run it again to go on.</source>
        <translation>中止しました。これまでの解析は残ります。もう一度始めると続きから行います。</translation>
    </message>
    <message>
        <source>Stopped before it was written.</source>
        <translation>書き込む前に中止しました。</translation>
    </message>
    <message>
        <source>Not tried after the disk had failed.</source>
        <translation>ディスクの障害の後は試していません。</translation>
    </message>
    <message>
        <source>Cannot open: {}</source>
        <translation>開けません：{}</translation>
    </message>
    <message>
        <source>Cannot read: {}</source>
        <translation>読めません：{}</translation>
    </message>
    <message>
        <source>Cannot be read: {}</source>
        <translation>読めません：{}</translation>
    </message>
    <message>
        <source>Cannot write: {}</source>
        <translation>書き込めません：{}</translation>
    </message>
    <message>
        <source>Cannot be written: {}</source>
        <translation>書き込めません：{}</translation>
    </message>
    <message>
        <source>Cannot be made: {}</source>
        <translation>作れません：{}</translation>
    </message>
    <message>
        <source>Cannot be linked: {}</source>
        <translation>リンクを作れません：{}</translation>
    </message>
    <message>
        <source>Cannot write the safe copy: {}</source>
        <translation>安全コピーを書き込めません：{}</translation>
    </message>
    <message>
        <source>Cannot write the journal: {}</source>
        <translation>ジャーナルを書き込めません：{}</translation>
    </message>
    <message>
        <source>The folder cannot be read: {}</source>
        <translation>フォルダーを読めません：{}</translation>
    </message>
    <message>
        <source>The file is not there. Rescan, then run the dry run again.</source>
        <translation>ファイルがありません。再読み込みしてから、もう一度試し実行をしてください。</translation>
    </message>
    <message>
        <source>Not a file.</source>
        <translation>ファイルではありません。</translation>
    </message>
    <message>
        <source>Not a file. Choose another name.</source>
        <translation>ファイルではありません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The file is larger than expected.</source>
        <translation>ファイルが想定より大きいです。</translation>
    </message>
    <message>
        <source>The file is empty. Copy it again, or remove it.</source>
        <translation>ファイルが空です。コピーし直すか、取り除いてください。</translation>
    </message>
    <message>
        <source>Empty: it has 0 bytes. Copy it again.</source>
        <translation>空です（0バイト）。コピーし直してください。</translation>
    </message>
    <message>
        <source>Not an audio file despite its name, or its header is damaged. Copy it again, or remove it.</source>
        <translation>名前に反して音声ファイルではないか、ヘッダーが壊れています。コピーし直すか、取り除いてください。</translation>
    </message>
    <message>
        <source>A folder or a device, not an audio file.</source>
        <translation>音声ファイルではなく、フォルダーかデバイスです。</translation>
    </message>
    <message>
        <source>Holds tags but no sound. Copy it again.</source>
        <translation>タグだけで音がありません。コピーし直してください。</translation>
    </message>
    <message>
        <source>No sound found in this file.</source>
        <translation>このファイルに音がありません。</translation>
    </message>
    <message>
        <source>Shorter than one second.</source>
        <translation>1秒より短いです。</translation>
    </message>
    <message>
        <source>Damaged: its header cannot be read. Copy it again.</source>
        <translation>壊れています：ヘッダーを読めません。コピーし直してください。</translation>
    </message>
    <message>
        <source>Damaged: its samples cannot be converted. Copy it again.</source>
        <translation>壊れています：音を変換できません。コピーし直してください。</translation>
    </message>
    <message>
        <source>Damaged: the decoder broke here (at {}). Copy it again.</source>
        <translation>壊れています：デコーダーがここ（{}）で止まりました。コピーし直してください。</translation>
    </message>
    <message>
        <source>The reader broke here; skipped.</source>
        <translation>ここで読み込みが止まったため、飛ばしました。</translation>
    </message>
    <message>
        <source>Its codec ({}) is not known to this build. Convert it to FLAC or WAV.</source>
        <translation>コーデック（{}）に対応していません。FLACかWAVに変換してください。</translation>
    </message>
    <message>
        <source>Its codec uses a feature not known to this build. Convert it to FLAC.</source>
        <translation>コーデックの未対応の機能が使われています。FLACに変換してください。</translation>
    </message>
    <message>
        <source>Has a channel layout that this program does not know.</source>
        <translation>対応していないチャンネル配置です。</translation>
    </message>
    <message>
        <source>Has a sample format that this program does not know.</source>
        <translation>対応していないサンプル形式です。</translation>
    </message>
    <message>
        <source>Reading failed: {}. Check the disk.</source>
        <translation>読み取りに失敗しました：{}。ディスクを確かめてください。</translation>
    </message>
    <message>
        <source>Changed while it was read. Try again.</source>
        <translation>読んでいる間に変わりました。もう一度試してください。</translation>
    </message>
    <message>
        <source>Changed while it was read. Run the job again when it is complete.</source>
        <translation>読んでいる間に変わりました。ファイルが完成してから、もう一度始めてください。</translation>
    </message>
    <message>
        <source>Changed while it was copied. Try again.</source>
        <translation>コピー中に変わりました。もう一度試してください。</translation>
    </message>
    <message>
        <source>Changed while it was linked. Try again.</source>
        <translation>リンク中に変わりました。もう一度試してください。</translation>
    </message>
    <message>
        <source>Changed since the dry run. Make a new one.</source>
        <translation>試し実行の後に変わりました。もう一度試し実行をしてください。</translation>
    </message>
    <message>
        <source>Changed since it was scanned. Rescan it, then run the dry run again.</source>
        <translation>読み込みの後に変わりました。再読み込みしてから、もう一度試し実行をしてください。</translation>
    </message>
    <message>
        <source>Changed meanwhile. Rescan it, then try again.</source>
        <translation>その間に変わりました。再読み込みしてから試してください。</translation>
    </message>
    <message>
        <source>Another program changed it meanwhile: it was left alone. Try again.</source>
        <translation>別のプログラムが変更したため、そのままにしました。もう一度試してください。</translation>
    </message>
    <message>
        <source>The same file as another track (a link): it is written there.</source>
        <translation>別のトラックと同じファイル（リンク）です。そちらで書き込みます。</translation>
    </message>
    <message>
        <source>Not a format whose tags can be written.</source>
        <translation>タグを書き込めない形式です。</translation>
    </message>
    <message>
        <source>This format cannot hold the field “{}”.</source>
        <translation>この形式には項目「{}」を書き込めません。</translation>
    </message>
    <message>
        <source>Cannot be written without risk: {}. It stays as it is.</source>
        <translation>安全に書き込めません：{}。そのままにします。</translation>
    </message>
    <message>
        <source>Ends in the middle of its header. Copy it again.</source>
        <translation>ヘッダーの途中で終わっています。コピーし直してください。</translation>
    </message>
    <message>
        <source>The check after writing failed; the old file was kept: {}.</source>
        <translation>書き込み後の確認に失敗したため、元のファイルを残しました：{}。</translation>
    </message>
    <message>
        <source>Not an audio file that can be checked after writing.</source>
        <translation>書き込み後に確認できない音声ファイルです。</translation>
    </message>
    <message>
        <source>The disk is read-only.</source>
        <translation>ディスクが読み取り専用です。</translation>
    </message>
    <message>
        <source>File is read-only. Change its permissions, then run the dry run again.</source>
        <translation>ファイルが読み取り専用です。権限を変えてから、もう一度試し実行をしてください。</translation>
    </message>
    <message>
        <source>Its folder is read-only. Change its permissions, then run the dry run again.</source>
        <translation>フォルダーが読み取り専用です。権限を変えてから、もう一度試し実行をしてください。</translation>
    </message>
    <message>
        <source>File belongs to another user. Change its owner, then run the dry run again.</source>
        <translation>ファイルは別のユーザーのものです。所有者を変えてから、もう一度試し実行をしてください。</translation>
    </message>
    <message>
        <source>No room on the disk for a safe copy ({} needed).</source>
        <translation>安全コピーの空きがありません（{}必要）。</translation>
    </message>
    <message>
        <source>No room on the disk for safe copies ({} needed).</source>
        <translation>安全コピーの空きがありません（{}必要）。</translation>
    </message>
    <message>
        <source>A link to “{}”: that file is written.</source>
        <translation>「{}」へのリンクです。そのファイルに書き込みます。</translation>
    </message>
    <message>
        <source>Has more names (hard links): under the others it keeps its old tags.</source>
        <translation>別の名前（ハードリンク）もあります。そちらでは以前のタグのままです。</translation>
    </message>
    <message>
        <source>On a network disk: do not write to it from another computer meanwhile.</source>
        <translation>ネットワークディスクです。その間、別のコンピューターから書き込まないでください。</translation>
    </message>
    <message>
        <source>Open in “{}”, which keeps seeing the old file.</source>
        <translation>「{}」で開かれています。そちらからは元のファイルのまま見えます。</translation>
    </message>
    <message>
        <source>Its attribute “{}” could not be kept ({}): it was left alone.</source>
        <translation>属性「{}」を保てないため（{}）、そのままにしました。</translation>
    </message>
    <message>
        <source>There is nothing to undo: no tags have been written.</source>
        <translation>元に戻すものはありません。タグは書き込まれていません。</translation>
    </message>
    <message>
        <source>Batch {} has not ended: it is being written, or one of its disks is not there. Wait, or connect the disk.</source>
        <translation>書き込み{}は終わっていません。書き込み中か、ディスクがありません。待つか、ディスクをつないでください。</translation>
    </message>
    <message>
        <source>Nothing of batch {} is in effect any more.</source>
        <translation>書き込み{}の変更は、もう残っていません。</translation>
    </message>
    <message>
        <source>There is no batch {}. `writes` lists them.</source>
        <translation>書き込み{}はありません。</translation>
    </message>
    <message>
        <source>This journal is damaged: what it tells of cannot be undone. Move it elsewhere to go on.</source>
        <translation>このジャーナルは壊れていて、記録された変更を元に戻せません。続けるには別の場所へ移してください。</translation>
    </message>
    <message>
        <source>Written by a newer Tagwright: use that one.</source>
        <translation>より新しいTagwrightで書かれています。そちらを使ってください。</translation>
    </message>
    <message>
        <source>Written by an earlier Tagwright, with other checksums: it can no longer be undone.</source>
        <translation>古いTagwrightが別のチェックサムで書いたため、もう元に戻せません。</translation>
    </message>
    <message>
        <source>The journals cannot be read: {}.</source>
        <translation>ジャーナルを読めません：{}。</translation>
    </message>
    <message>
        <source>The journal cannot be written.</source>
        <translation>ジャーナルを書き込めません。</translation>
    </message>
    <message>
        <source>A field needs a name, e.g. TAGWRIGHT.</source>
        <translation>項目には名前が必要です。例：TAGWRIGHT</translation>
    </message>
    <message>
        <source>A field needs a value, e.g. {tag}.</source>
        <translation>項目には値が必要です。例：{tag}</translation>
    </message>
    <message>
        <source>The separator must not be empty, e.g. “; ”.</source>
        <translation>区切り文字は空にできません。例：「; 」</translation>
    </message>
    <message>
        <source>“{}” is never written by Tagwright. Choose another field.</source>
        <translation>「{}」にTagwrightは書き込みません。別の項目を選んでください。</translation>
    </message>
    <message>
        <source>“{}” has no track to hand over. Say yes to some first.</source>
        <translation>「{}」には渡すトラックがありません。まずいくつかに「はい」と答えてください。</translation>
    </message>
    <message>
        <source>There is something of this name, and nothing is overwritten. Choose another name.</source>
        <translation>同じ名前のものがあり、上書きはしません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>There is no such folder. Make it first.</source>
        <translation>そのフォルダーはありません。先に作ってください。</translation>
    </message>
    <message>
        <source>The copies need {}, and {} are free there. Choose another disk, or links.</source>
        <translation>コピーには{}必要ですが、空きは{}です。別のディスクかリンクを選んでください。</translation>
    </message>
    <message>
        <source>The copy is not what was written. Check that disk.</source>
        <translation>コピーが書き込んだ内容と違います。そのディスクを確かめてください。</translation>
    </message>
    <message>
        <source>The music lies on another disk, so that it cannot be hard linked there. Choose symbolic links or copies.</source>
        <translation>音楽が別のディスクにあるため、ハードリンクできません。シンボリックリンクかコピーを選んでください。</translation>
    </message>
    <message>
        <source>That disk cannot hold such links. Choose copies.</source>
        <translation>そのディスクではリンクを使えません。コピーを選んでください。</translation>
    </message>
    <message>
        <source>Cannot be made: there is something of this name now.</source>
        <translation>作れません：同じ名前のものができています。</translation>
    </message>
    <message>
        <source>The sheet could not be written to its end. Is the disk full?</source>
        <translation>表を最後まで書き込めませんでした。ディスクの空きはありますか。</translation>
    </message>
    <message>
        <source>The sheet cannot be written: {}</source>
        <translation>表を書き込めません：{}</translation>
    </message>
    <message>
        <source>An Excel sheet holds no more than 1,048,575 tracks. Export fewer tracks, or as CSV.</source>
        <translation>Excelの表は1,048,575トラックまでです。減らすか、CSVで書き出してください。</translation>
    </message>
    <message>
        <source>An Excel sheet holds no more than 16,384 columns. Export fewer tags, or as CSV.</source>
        <translation>Excelの表は16,384列までです。タグを減らすか、CSVで書き出してください。</translation>
    </message>
    <message>
        <source>A cell would be longer than the 32,767 characters that Excel takes. Export fewer tags, or as CSV.</source>
        <translation>セルがExcelの上限32,767文字を超えます。タグを減らすか、CSVで書き出してください。</translation>
    </message>
    <message>
        <source>The column “{}” is about the tag “{}”, which is not exported. Export it too, or leave the column out.</source>
        <translation>列「{}」のタグ「{}」は書き出されません。タグも書き出すか、列を外してください。</translation>
    </message>
    <message>
        <source>A table needs a column. Choose at least one.</source>
        <translation>表には列が必要です。一つ以上選んでください。</translation>
    </message>
    <message>
        <source>The column “{}” needs a name.</source>
        <translation>列「{}」には名前が必要です。</translation>
    </message>
    <message>
        <source>Two columns are called “{}”. Give one another name.</source>
        <translation>「{}」という列が二つあります。一方の名前を変えてください。</translation>
    </message>
    <message>
        <source>Cells can be separated by: {}. Choose one of them.</source>
        <translation>セルの区切りに使えるもの：{}。一つ選んでください。</translation>
    </message>
    <message>
        <source>The separator between tags must not be empty, e.g. “; ”.</source>
        <translation>タグの区切り文字は空にできません。例：「; 」</translation>
    </message>
    <message>
        <source>There is no column “{}”. There are: {}.</source>
        <translation>列「{}」はありません。あるもの：{}。</translation>
    </message>
    <message>
        <source>Not a preset for tables: {}</source>
        <translation>表のプリセットではありません：{}</translation>
    </message>
    <message>
        <source>it is not JSON.</source>
        <translation>JSONではありません。</translation>
    </message>
    <message>
        <source>it is not an object.</source>
        <translation>オブジェクトではありません。</translation>
    </message>
    <message>
        <source>“columns” is missing.</source>
        <translation>「columns」がありません。</translation>
    </message>
    <message>
        <source>“columns” is not a list.</source>
        <translation>「columns」がリストではありません。</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>タグには名前が必要です。</translation>
    </message>
    <message>
        <source>The tag&apos;s name is not valid UTF-8 text.</source>
        <translation>タグの名前が正しいUTF-8の文字ではありません。</translation>
    </message>
    <message>
        <source>A tag&apos;s name cannot hold line breaks or control characters.</source>
        <translation>タグの名前に改行や制御文字は使えません。</translation>
    </message>
    <message>
        <source>The tag&apos;s name has {} characters; use at most {}.</source>
        <translation>タグの名前が{}文字あります。{}文字までにしてください。</translation>
    </message>
    <message>
        <source>A tag&apos;s description is UTF-8 text of at most {} bytes.</source>
        <translation>タグの説明はUTF-8で{}バイトまでです。</translation>
    </message>
    <message>
        <source>There is a tag “{}” already. Give this one another name: `tagwright-cli tag load FILE --name NAME`.</source>
        <translation>タグ「{}」はすでにあります。別の名前を付けてください。</translation>
    </message>
    <message>
        <source>There is a tag “{}” already.</source>
        <translation>タグ「{}」はすでにあります。</translation>
    </message>
    <message>
        <source>There is another tag “{}” now. Rename it, then redo the import.</source>
        <translation>今は別のタグ「{}」があります。その名前を変えてから、読み込みをやり直してください。</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>保存する検索には名前が必要です。</translation>
    </message>
    <message>
        <source>Not a Tagwright catalogue. Choose another --catalogue folder.</source>
        <translation>Tagwrightのカタログではありません。別のフォルダーを選んでください（--catalogue）。</translation>
    </message>
    <message>
        <source>Made by a newer Tagwright (catalogue version {}, this program knows {}). Update Tagwright, or choose another --catalogue folder.</source>
        <translation>より新しいTagwrightで作られています（カタログの版{}、対応は{}まで）。Tagwrightを更新するか、別のフォルダーを選んでください（--catalogue）。</translation>
    </message>
    <message>
        <source>The catalogue folder cannot be made: {}.</source>
        <translation>カタログのフォルダーを作れません：{}。</translation>
    </message>
    <message>
        <source>No backup could be made: {}.</source>
        <translation>バックアップを作れませんでした：{}。</translation>
    </message>
    <message>
        <source>{} already runs on this catalogue (process {}). Wait for it, or stop it first.</source>
        <translation>{}がこのカタログですでに動いています（プロセス{}）。待つか、先に止めてください。</translation>
    </message>
    <message>
        <source>The search is too long. Shorten it.</source>
        <translation>検索が長すぎます。短くしてください。</translation>
    </message>
    <message>
        <source>The search has too many conditions. Shorten it.</source>
        <translation>検索の条件が多すぎます。短くしてください。</translation>
    </message>
    <message>
        <source>A closing bracket is missing.</source>
        <translation>閉じ括弧がありません。</translation>
    </message>
    <message>
        <source>Too many brackets inside each other. Leave some out.</source>
        <translation>括弧の入れ子が深すぎます。減らしてください。</translation>
    </message>
    <message>
        <source>This bracket closes nothing. Delete it, or open one before.</source>
        <translation>この括弧に対応する括弧がありません。消すか、前で開いてください。</translation>
    </message>
    <message>
        <source>“{}” is not a field. Put it in quotation marks to look for the words.</source>
        <translation>「{}」という項目はありません。言葉として探すには引用符で囲んでください。</translation>
    </message>
    <message>
        <source>“{}” is not a field. Did you mean “{}”?</source>
        <translation>「{}」という項目はありません。「{}」のことですか。</translation>
    </message>
    <message>
        <source>“score” needs a tag. Write it like score(calm):&gt;0.8.</source>
        <translation>「score」にはタグが必要です。例：score(calm):&gt;0.8</translation>
    </message>
    <message>
        <source>A bracket cannot follow “{}:”. Put the words in quotation marks.</source>
        <translation>「{}:」の後に括弧は使えません。言葉を引用符で囲んでください。</translation>
    </message>
    <message>
        <source>A score is compared with a number. Write it like score(calm):&gt;0.8.</source>
        <translation>スコアは数と比べます。例：score(calm):&gt;0.8</translation>
    </message>
    <message>
        <source>“{}” cannot follow “is:”. Write is:missing or is:analysed.</source>
        <translation>「is:」の後に「{}」は使えません。is:missingかis:analysedと書いてください。</translation>
    </message>
    <message>
        <source>“{}” cannot follow “is:”. Did you mean “{}”?</source>
        <translation>「is:」の後に「{}」は使えません。「{}」のことですか。</translation>
    </message>
    <message>
        <source>Unknown tag “{}”.</source>
        <translation>タグ「{}」はありません。</translation>
    </message>
    <message>
        <source>“{}” is not a length. Write it like 2:30.</source>
        <translation>「{}」は長さではありません。例：2:30</translation>
    </message>
    <message>
        <source>“{}” is not a time. Write it like 7d, 4w, 6m or 1y.</source>
        <translation>「{}」は期間ではありません。例：7d、4w、6m、1y</translation>
    </message>
    <message>
        <source>“{}” is not a number.</source>
        <translation>「{}」は数ではありません。</translation>
    </message>
    <message>
        <source>Nothing is embedded yet. Run `tagwright-cli embed` first.</source>
        <translation>まだ何も解析されていません。</translation>
    </message>
    <message>
        <source>Not analysed yet, or silent. Run `tagwright-cli embed`.</source>
        <translation>まだ解析されていないか、無音です。</translation>
    </message>
    <message>
        <source>Not analysed by {} yet. Run `tagwright-cli embed` first.</source>
        <translation>まだ{}で解析されていません。</translation>
    </message>
    <message>
        <source>The tag has no positive example that is embedded. Label at least one track that fits.</source>
        <translation>解析済みの「はい」の例がありません。合うトラックを一つ以上ラベル付けしてください。</translation>
    </message>
    <message>
        <source>Only {} analysed tracks are unlabelled. A check needs {}.</source>
        <translation>ラベルのない解析済みトラックは{}だけです。確認には{}必要です。</translation>
    </message>
    <message>
        <source>Every track that a check can ask about has been drawn already.</source>
        <translation>確認できるトラックはすべて選び終わっています。</translation>
    </message>
    <message>
        <source>Nothing is labelled as fitting “{}” yet, so there is nothing to begin with. Label a track of it first.</source>
        <translation>「{}」に「はい」のトラックがまだないため、始められません。まず一つラベル付けしてください。</translation>
    </message>
    <message>
        <source>A yes for “{}” would be a yes for “{}” and for “{}”, of which the group “{}” allows only one.</source>
        <translation>「{}」への「はい」は「{}」と「{}」への「はい」になりますが、グループ「{}」では一つしか選べません。</translation>
    </message>
    <message>
        <source>Not a .tagwright-tag file. Choose another file.</source>
        <translation>.tagwright-tagファイルではありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Not a .tagwright-tag file, or not all of it. Ask for it again, or choose another file.</source>
        <translation>.tagwright-tagファイルではないか、途中で切れています。もらい直すか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The tag file is damaged: {} is missing or wrong. Ask for it again.</source>
        <translation>タグファイルが壊れています：{}がないか、誤っています。もらい直してください。</translation>
    </message>
    <message>
        <source>The tag file is damaged: {} holds numbers that are none. Ask for it again.</source>
        <translation>タグファイルが壊れています：{}の数が正しくありません。もらい直してください。</translation>
    </message>
    <message>
        <source>Written by a newer Tagwright (format {}; this one reads {}). Update Tagwright, or have it saved by an older one.</source>
        <translation>より新しいTagwrightで書かれています（形式{}、対応は{}まで）。Tagwrightを更新するか、古い版で保存してもらってください。</translation>
    </message>
    <message>
        <source>The tag file holds no example that fits, so nothing can be learned from it.</source>
        <translation>タグファイルに「はい」の例がないため、学習できません。</translation>
    </message>
    <message>
        <source>Its examples were heard by {}; this library is heard by {}. Run `tagwright-cli embed` with one of those first, or ask for the tag from a library that uses one of yours.</source>
        <translation>例は{}で、このライブラリは{}で解析されています。先に例と同じ抽出器のどれかで解析するか、お使いの抽出器のどれかを使っているライブラリからタグをもらってください。</translation>
    </message>
    <message>
        <source>The tag would take {}, more than the {} that a tag file may have. Label clips (FILE@1:30) in place of long tracks.</source>
        <translation>タグが{}になり、タグファイルの上限{}を超えます。長いトラックではなくクリップにラベルを付けてください。</translation>
    </message>
    <message>
        <source>Not in the catalogue. Check the path, or scan its folder first.</source>
        <translation>カタログにありません。パスを確かめるか、先にフォルダーを読み込んでください。</translation>
    </message>
    <message>
        <source>No track is named.</source>
        <translation>トラックが書かれていません。</translation>
    </message>
    <message>
        <source>{}: Not in the catalogue. Check the path, or scan its folder first.</source>
        <translation>{}：カタログにありません。パスを確かめるか、先にフォルダーを読み込んでください。</translation>
    </message>
    <message>
        <source>“{}” may be any of {} tracks. Give its path.</source>
        <translation>「{}」に当てはまるトラックが{}あります。パスを書いてください。</translation>
    </message>
    <message>
        <source>Another row says something else of “{}” and “{}”: neither is taken.</source>
        <translation>「{}」と「{}」について別の行が違うことを書いているため、どちらも使いません。</translation>
    </message>
    <message>
        <source>The table has no column “{}”.</source>
        <translation>表に列「{}」がありません。</translation>
    </message>
    <message>
        <source>The table is empty. Its first line has to name the columns, as in: path,tense.</source>
        <translation>表が空です。最初の行に列の名前が必要です。例：path,tense</translation>
    </message>
    <message>
        <source>The sheet “{}” was read, one of {}.</source>
        <translation>{1}枚のうちシート「{0}」を読みました。</translation>
    </message>
    <message>
        <source>This is {}. Save it as XLSX or CSV, and import that.</source>
        <translation>これは{}です。XLSXかCSVで保存して読み込んでください。</translation>
    </message>
    <message>
        <source>an old Excel file (.xls), or one with a password</source>
        <translation>古いExcelファイル（.xls）か、パスワード付きのもの</translation>
    </message>
    <message>
        <source>This is a folder. Name a table.</source>
        <translation>これはフォルダーです。表を指定してください。</translation>
    </message>
    <message>
        <source>This is no XLSX file, despite its name, or it is damaged. Save the sheet again.</source>
        <translation>名前に反してXLSXファイルではないか、壊れています。もう一度保存してください。</translation>
    </message>
    <message>
        <source>This is a zip file, but no XLSX. Save the sheet as XLSX or CSV, and import that.</source>
        <translation>ZIPファイルですがXLSXではありません。XLSXかCSVで保存して読み込んでください。</translation>
    </message>
    <message>
        <source>The XLSX file cannot be read: {}. Save the sheet again, or as CSV.</source>
        <translation>XLSXファイルを読めません：{}。もう一度、またはCSVで保存してください。</translation>
    </message>
    <message>
        <source>The table is no UTF-8 and was read as Windows-1252. If letters are wrong, save it as UTF-8.</source>
        <translation>表がUTF-8ではないため、Windows-1252として読みました。文字が化けていたらUTF-8で保存してください。</translation>
    </message>
    <message>
        <source>This is no text. Save it as UTF-8.</source>
        <translation>テキストではありません。UTF-8で保存してください。</translation>
    </message>
    <message>
        <source>Line {} opens a quote that is never closed. Close it.</source>
        <translation>{}行目の引用符が閉じられていません。閉じてください。</translation>
    </message>
    <message>
        <source>Line {} is no JSON, or the file is cut short. Write or get it again.</source>
        <translation>{}行目がJSONではないか、ファイルが途中で切れています。もう一度書くか、もらい直してください。</translation>
    </message>
    <message>
        <source>The JSON is not an array of objects, one for each track. Export it so, or as CSV.</source>
        <translation>JSONがトラックごとのオブジェクトの配列ではありません。そのように、またはCSVで書き出してください。</translation>
    </message>
    <message>
        <source>No column names the tracks. One has to be called path, file name or ISRC, or two artist and title.</source>
        <translation>トラックを示す列がありません。path、file name、ISRCのどれか、またはartistとtitleが必要です。</translation>
    </message>
    <message>
        <source>No column holds tags. Call one “tags”, or one by a tag&apos;s name with yes and no in it, or two “tag” and “label”.</source>
        <translation>タグの列がありません。「tags」という列、タグ名の列（yesとno）、または「tag」と「label」の二列が必要です。</translation>
    </message>
    <message>
        <source>The server has another file of that name: {} bytes long, {} are expected.</source>
        <translation>サーバーの同名のファイルが違います：{}バイト（予定は{}）。</translation>
    </message>
    <message>
        <source>The disk has {} left, {} are needed. Make room, then run it again.</source>
        <translation>ディスクの空きは{}ですが、{}必要です。空きを作ってから、もう一度始めてください。</translation>
    </message>
    <message>
        <source>Stopped. Running it again goes on from here.</source>
        <translation>中止しました。もう一度始めると、ここから続けます。</translation>
    </message>
    <message>
        <source>The download of {} does not match its checksum and was deleted. Try again, or import the file by hand.</source>
        <translation>{}のダウンロードはチェックサムと合わないため削除しました。もう一度試すか、ファイルを手で取り込んでください。</translation>
    </message>
    <message>
        <source>{} has stopped sending.</source>
        <translation>{}からの送信が止まりました。</translation>
    </message>
    <message>
        <source>{} redirects too many times.</source>
        <translation>{}の転送が多すぎます。</translation>
    </message>
    <message>
        <source>Cannot delete it: {}.</source>
        <translation>削除できません：{}。</translation>
    </message>
    <message>
        <source>These are not the weights of a network that this program knows.</source>
        <translation>このプログラムの知らないネットワークの重みです。</translation>
    </message>
    <message>
        <source>These are not the weights of a network that this program knows ({}).</source>
        <translation>このプログラムの知らないネットワークの重みです（{}）。</translation>
    </message>
    <message>
        <source>These are weights of {}, which no model here uses.</source>
        <translation>{}の重みですが、ここでは使うモデルがありません。</translation>
    </message>
    <message>
        <source>Not usable as {}: {}.</source>
        <translation>{}として使えません：{}。</translation>
    </message>
    <message>
        <source>Not a usable safetensors file: {}.</source>
        <translation>使えるsafetensorsファイルではありません：{}。</translation>
    </message>
    <message>
        <source>A TorchScript file needs a sidecar beside it ({}), with sample_rate, dimension and frame_hop_s.</source>
        <translation>TorchScriptファイルには、sample_rate、dimension、frame_hop_sを書いた付属ファイル（{}）が必要です。</translation>
    </message>
    <message>
        <source>All that Tagwright knows of each track, for a round trip: labels, scores, who said so and when.</source>
        <translation>各トラックについてTagwrightが知るすべて（往復用）：ラベル、スコア、誰がいつ付けたか。</translation>
    </message>
    <message>
        <source>Tasks for Label Studio: what is labelled as annotations, what is suggested as predictions.</source>
        <translation>Label Studio用のタスク：ラベルは注釈、候補は予測として書き出します。</translation>
    </message>
    <message>
        <source>Tags for tracks that are in DISCO already, one row for each tagged track.</source>
        <translation>DISCOにあるトラックのタグ。タグ付きトラックごとに一行。</translation>
    </message>
    <message>
        <source>A sheet to sort and filter: what a track is, its tags in one cell, and a column for each tag.</source>
        <translation>並べ替えや絞り込みに使う表：トラックの情報、タグを一つのセルに、そしてタグごとの列。</translation>
    </message>
    <message>
        <source>Tags for tracks that are in SourceAudio already, found by their file&apos;s name, one row for each tagged track.</source>
        <translation>SourceAudioにあるトラックのタグ（ファイル名で照合）。タグ付きトラックごとに一行。</translation>
    </message>
    <message>
        <source>Tags as keywords for a Soundminer database, one row for each tagged track, between tabs.</source>
        <translation>Soundminerデータベースのキーワードとしてのタグ。タグ付きトラックごとに一行、タブ区切り。</translation>
    </message>
    <message>
        <source>Sound in general: instruments, voices, genres, and everything that is not music; 521 ready classes. Fast.</source>
        <translation>音全般：楽器、声、ジャンル、音楽以外のすべて。既成クラス521種。高速。</translation>
    </message>
    <message>
        <source>Music: instruments, voices, tempo and mood as listeners of MagnaTagATune heard them; 50 ready tags. Fast.</source>
        <translation>音楽：MagnaTagATuneの聴き手による楽器、声、テンポ、気分。既成タグ50種。高速。</translation>
    </message>
    <message>
        <source>Music: genres, decades and moods as listeners of Last.fm named them; 50 ready tags. Fast.</source>
        <translation>音楽：Last.fmの聴き手によるジャンル、年代、気分。既成タグ50種。高速。</translation>
    </message>
    <message>
        <source>Sound in general, at little cost; one of the paper&apos;s three.</source>
        <translation>音全般を低コストで。論文の三つの一つ。</translation>
    </message>
    <message>
        <source>Timbre and instrumentation of music, second by second; one of the paper&apos;s three.</source>
        <translation>音色と楽器編成を一秒ごとに。論文の三つの一つ。</translation>
    </message>
    <message>
        <source>Genre, mood and the whole scene of a clip; the strongest of the paper&apos;s three, and the slowest.</source>
        <translation>ジャンル、気分、クリップ全体の情景。論文の三つのうち最も強力で、最も遅い。</translation>
    </message>
    <message>
        <source>The paper&apos;s end-to-end baseline: 50 ready tags of MagnaTagATune.</source>
        <translation>論文の比較用ネットワーク：MagnaTagATuneの既成タグ50種。</translation>
    </message>
    <message>
        <source>Genres, decades and moods as listeners of Last.fm named them; 50 ready tags.</source>
        <translation>Last.fmの聴き手によるジャンル、年代、気分。既成タグ50種。</translation>
    </message>
    <message>
        <source>Genres, instruments and moods as musicians of Jamendo tagged their own tracks; 50 ready tags.</source>
        <translation>Jamendoの音楽家が自作に付けたジャンル、楽器、気分。既成タグ50種。</translation>
    </message>
    <message>
        <source>Instruments, voices, tempo and mood as listeners of MagnaTagATune heard them; 50 ready tags.</source>
        <translation>MagnaTagATuneの聴き手による楽器、声、テンポ、気分。既成タグ50種。</translation>
    </message>
    <message>
        <source>Name the authors where you publish what you made with it.</source>
        <translation>これで作ったものを公表するときは、作者の名を挙げてください。</translation>
    </message>
    <message>
        <source>The author gives the weights under the code&apos;s licence, if that of the training data (AudioSet) permits it.</source>
        <translation>学習データ（AudioSet）のライセンスが許す範囲で、重みはコードと同じライセンスで提供されます。</translation>
    </message>
    <message>
        <source>The licence of the repository that the weights lie in.</source>
        <translation>重みが置かれたリポジトリのライセンスです。</translation>
    </message>
    <message>
        <source>Nobody has published these weights; import a file that you have trained with the authors&apos; code.</source>
        <translation>この重みは公開されていません。作者のコードで学習したファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>A guess: no public description of DISCO&apos;s metadata sheet was found. The names of the columns are those that DISCO shows for a track; tags are separated by commas, as it asks for them when they are typed. Try it with a few tracks first, or rename the columns after a sheet that DISCO has exported.</source>
        <translation>推測です：DISCOの表の公開された説明は見つかりませんでした。列名はDISCOがトラックに表示する名前で、タグは入力時と同じくコンマ区切りです。まず少数のトラックで試すか、DISCOが書き出した表に合わせて列名を変えてください。</translation>
    </message>
    <message>
        <source>Tagwright&apos;s own. Nothing is put in front of cells that look like formulas, so that every text comes back as it was: open it in a spreadsheet only if you trust the names in your library.</source>
        <translation>Tagwright独自の形式です。数式に見えるセルにも何も付けず、文字をそのまま戻せるようにしています。表計算で開くのは、ライブラリの名前を信頼できる場合だけにしてください。</translation>
    </message>
    <message>
        <source>XLSX (ECMA-376), which Excel, LibreOffice and Numbers open. As CSV it begins with a byte order mark, by which Excel knows UTF-8; where Excel expects semicolons between cells (as in German), choose them.</source>
        <translation>Excel、LibreOffice、Numbersで開けるXLSX（ECMA-376）です。CSVではExcelがUTF-8と判断できるようBOMで始まります。Excelがセルの区切りにセミコロンを求める環境では、それを選んでください。</translation>
    </message>
    <message>
        <source>Documented (labelstud.io, Task Format, Pre-annotations and Local Storage): data, annotations, predictions with result, score and model_version, choices, and the address of local files. The labelling interface needs &lt;Audio name=&quot;audio&quot; value=&quot;$audio&quot;/&gt; and &lt;Choices name=&quot;tags&quot; toName=&quot;audio&quot; choice=&quot;multiple&quot;&gt; with a &lt;Choice&gt; for each tag; Label Studio has to run with LABEL_STUDIO_LOCAL_FILES_SERVING_ENABLED=true and LABEL_STUDIO_LOCAL_FILES_DOCUMENT_ROOT=/. One choice stands for a yes: a no cannot be said there, and is not written.</source>
        <translation>文書あり（labelstud.ioのTask Format、Pre-annotations、Local Storage）：data、annotations、predictions（result、score、model_version）、choices、ローカルファイルの場所。画面の設定には&lt;Audio name=&quot;audio&quot; value=&quot;$audio&quot;/&gt;と、タグごとの&lt;Choice&gt;を入れた&lt;Choices name=&quot;tags&quot; toName=&quot;audio&quot; choice=&quot;multiple&quot;&gt;が必要です。Label StudioはLABEL_STUDIO_LOCAL_FILES_SERVING_ENABLED=trueとLABEL_STUDIO_LOCAL_FILES_DOCUMENT_ROOT=/で起動してください。選択は「はい」を表します。「いいえ」は表せないため、書き込みません。</translation>
    </message>
    <message>
        <source>Documented (Soundminer&apos;s Metadata Initiative, its list of fields): the names Filename, Pathname, TrackTitle, CDTitle, TrackYear, Tempo and Keywords, and Artist and Genre. A guess: that a text with tabs between the cells and the names in the first line is what your version imports, that tags belong into Keywords, and that commas separate them.</source>
        <translation>文書あり（SoundminerのMetadata Initiativeの項目一覧）：Filename、Pathname、TrackTitle、CDTitle、TrackYear、Tempo、Keywords、およびArtistとGenre。推測：お使いの版がタブ区切りで一行目に列名のあるテキストを読み込むこと、タグがKeywordsに入ること、コンマで区切ること。</translation>
    </message>
    <message>
        <source>Documented (docs.sourceaudio.com, Managing Metadata and its API): Filename, Title, Artist, Album, BPM, ISRC are standard fields, a field of one&apos;s own is called Custom: NAME, and an import has the same columns as an export. A guess: that Filename alone is enough to find a track, and that several values are separated by commas. Add a custom field Tagwright in SourceAudio first (Manage Metadata, Fields). An empty cell may delete what the site has in that field: therefore only columns that nearly every track fills are here.</source>
        <translation>文書あり（docs.sourceaudio.comのManaging MetadataとAPI）：Filename、Title、Artist、Album、BPM、ISRCは標準の項目、独自の項目はCustom: NAMEという名前で、読み込みの列は書き出しと同じです。推測：Filenameだけでトラックが見つかること、複数の値をコンマで区切ること。先にSourceAudioで独自の項目Tagwrightを追加してください（Manage Metadata、Fields）。空のセルはその項目の内容を消すことがあるため、ほぼすべてのトラックで埋まる列だけにしています。</translation>
    </message>
    <message>
        <source>Not an audio file, despite its name. Remove it or give it its right ending.</source>
        <translation>名前に反して音声ファイルではありません。取り除くか、正しい拡張子にしてください。</translation>
    </message>
    <message>
        <source>Ends in the middle of the sound. Copy it again.</source>
        <translation>音の途中で終わっています。コピーし直してください。</translation>
    </message>
    <message>
        <source>Damaged: its container cannot be read to the end. Copy it again.</source>
        <translation>壊れています：最後まで読めません。コピーし直してください。</translation>
    </message>
    <message>
        <source>Damaged: holds NaN or infinity instead of samples (at {}). Export it again.</source>
        <translation>壊れています：音の代わりに無効な数があります（{}）。もう一度書き出してください。</translation>
    </message>
    <message>
        <source>The decoder broke here; skipped.</source>
        <translation>ここでデコーダーが止まったため、飛ばしました。</translation>
    </message>
    <message>
        <source>No permission to read this file. Change its permissions, then scan again.</source>
        <translation>このファイルを読む権限がありません。権限を変えてから、再読み込みしてください。</translation>
    </message>
    <message>
        <source>There is a tag “{}” already. Choose another name.</source>
        <translation>タグ「{}」はすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The disk is full. Make room and run the command again.</source>
        <translation>ディスクがいっぱいです。空きを作ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then export again.</source>
        <translation>ディスクがいっぱいです。空きを作ってから、もう一度書き出してください。</translation>
    </message>
    <message>
        <source>The catalogue is read-only. Change its permissions, or choose another --catalogue folder.</source>
        <translation>カタログが読み取り専用です。権限を変えるか、別のフォルダーを選んでください（--catalogue）。</translation>
    </message>
    <message>
        <source>The catalogue cannot be opened. Check the folder&apos;s permissions.</source>
        <translation>カタログを開けません。フォルダーの権限を確かめてください。</translation>
    </message>
    <message>
        <source>Another process is writing to the catalogue. Try again in a moment.</source>
        <translation>別のプロセスがカタログに書き込んでいます。少し待ってから試してください。</translation>
    </message>
    <message>
        <source>The catalogue is damaged. Restore it from its backup folder, or move it away.</source>
        <translation>カタログが壊れています。backupフォルダーから戻すか、別の場所へ移してください。</translation>
    </message>
    <message>
        <source>Database error: {}.</source>
        <translation>データベースのエラー：{}。</translation>
    </message>
    <message>
        <source>Its field “{}” was changed after it was written: it stays. Undo later batches first.</source>
        <translation>項目「{}」は書き込みの後に変わったため、そのままにします。先に後の書き込みを元に戻してください。</translation>
    </message>
    <message>
        <source>Changed by another program while it was written. What was there lies beside it as “{}”: keep the right one.</source>
        <translation>書き込み中に別のプログラムが変更しました。元の内容は隣に「{}」としてあります。正しい方を残してください。</translation>
    </message>
    <message>
        <source>Writing was interrupted before this file.</source>
        <translation>このファイルの前で書き込みが中断されました。</translation>
    </message>
    <message>
        <source>“{}” is not known.</source>
        <translation>「{}」は不明です。</translation>
    </message>
    <message>
        <source>“{}” is not a text.</source>
        <translation>「{}」は文字ではありません。</translation>
    </message>
    <message>
        <source>“{}” is neither true nor false.</source>
        <translation>「{}」はtrueでもfalseでもありません。</translation>
    </message>
    <message>
        <source>“{}” is none of: {}.</source>
        <translation>「{}」は次のどれでもありません：{}。</translation>
    </message>
    <message>
        <source>each of “columns” needs a “field”.</source>
        <translation>「columns」のそれぞれに「field」が必要です。</translation>
    </message>
    <message>
        <source>The start “{}” is not a time. Write seconds or m:ss.</source>
        <translation>開始「{}」は時間ではありません。秒数かm:ssで書いてください。</translation>
    </message>
    <message>
        <source>“{}” says neither yes nor no of “{}”.</source>
        <translation>「{}」は「{}」に「はい」とも「いいえ」とも言っていません。</translation>
    </message>
    <message>
        <source>The tag is empty.</source>
        <translation>タグが空です。</translation>
    </message>
    <message>
        <source>The label “{}” is not 1, -1 or 0.</source>
        <translation>ラベル「{}」が1、-1、0のどれでもありません。</translation>
    </message>
    <message>
        <source>An annotation names no tag.</source>
        <translation>注釈にタグ名がありません。</translation>
    </message>
    <message>
        <source>{} is behind the end of the track ({}). Give an earlier instant.</source>
        <translation>{}はトラックの終わり（{}）より後です。もっと前の時刻を書いてください。</translation>
    </message>
    <message>
        <source>The UTF-16 text ends in the middle of a character. Save it again.</source>
        <translation>UTF-16の文字の途中で終わっています。もう一度保存してください。</translation>
    </message>
    <message>
        <source>This is no text, or UTF-16 without its mark. Save it as UTF-8.</source>
        <translation>テキストではないか、印のないUTF-16です。UTF-8で保存してください。</translation>
    </message>
    <message>
        <source>There is no sheet “{}”. There are: {}.</source>
        <translation>シート「{}」はありません。あるもの：{}。</translation>
    </message>
    <message>
        <source>Only a workbook has sheets. Leave the sheet&apos;s name out.</source>
        <translation>シートがあるのはブックだけです。シート名を外してください。</translation>
    </message>
    <message>
        <source>There is no such preset. There are: {}; or a file of your own.</source>
        <translation>そのプリセットはありません。あるもの：{}、または自分のファイル。</translation>
    </message>
    <message>
        <source>This track is not part of the check. Only drawn clips count as answers.</source>
        <translation>このトラックは確認の対象ではありません。選ばれたクリップだけが回答になります。</translation>
    </message>
    <message>
        <source>{} clips of the check are still open. Answer them first.</source>
        <translation>確認のクリップが{}件残っています。先に答えてください。</translation>
    </message>
    <message>
        <source>The file has changed since it was imported.</source>
        <translation>取り込んだ後にファイルが変わっています。</translation>
    </message>
    <message>
        <source>Just as it was imported.</source>
        <translation>取り込んだときのままです。</translation>
    </message>
    <message>
        <source>Readable; its checksum was not noted when it was imported.</source>
        <translation>読めます。取り込み時のチェックサムは記録されていません。</translation>
    </message>
    <message>
        <source>Just as it was published.</source>
        <translation>公開されたままです。</translation>
    </message>
    <message>
        <source>The file is not as it was published.</source>
        <translation>公開されたファイルと違います。</translation>
    </message>
    <message>
        <source>Readable; not the published weights, but a version of its own.</source>
        <translation>読めます。公開された重みではなく、独自の版です。</translation>
    </message>
    <message>
        <source>Not the published weights: a version of its own.</source>
        <translation>公開された重みではなく、独自の版です。</translation>
    </message>
    <message>
        <source>Still needs the file with its {}.</source>
        <translation>まだ必要なファイル：{}。</translation>
    </message>
    <message>
        <source>{} failed (HTTP status {}).</source>
        <translation>{}でエラーが起きました（HTTPステータス{}）。</translation>
    </message>
    <message>
        <source>There is no file at {} (HTTP status {}).</source>
        <translation>{}にファイルがありません（HTTPステータス{}）。</translation>
    </message>
    <message>
        <source>{} does not allow the download (HTTP status {}).</source>
        <translation>{}がダウンロードを許可していません（HTTPステータス{}）。</translation>
    </message>
    <message>
        <source>The connection to {} broke off.</source>
        <translation>{}との接続が切れました。</translation>
    </message>
    <message>
        <source>The file at {} keeps changing.</source>
        <translation>{}のファイルが変わり続けています。</translation>
    </message>
    <message>
        <source>The server sends more than {}: that cannot be it.</source>
        <translation>サーバーが{}より多く送ってきました。別のもののようです。</translation>
    </message>
    <message>
        <source>The server sent {} in place of the file: see what {} shows in a browser. It may want you to log in first.</source>
        <translation>サーバーはファイルの代わりに{}を送りました。{}をブラウザーで確かめてください。先にログインが必要かもしれません。</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>ウェブページ</translation>
    </message>
    <message>
        <source>{} is not found on the network.</source>
        <translation>{}がネットワークに見つかりません。</translation>
    </message>
    <message>
        <source>The proxy is not found on the network.</source>
        <translation>プロキシがネットワークに見つかりません。</translation>
    </message>
    <message>
        <source>{} cannot be reached.</source>
        <translation>{}につながりません。</translation>
    </message>
    <message>
        <source>{} does not answer.</source>
        <translation>{}が応答しません。</translation>
    </message>
    <message>
        <source>{} cannot prove who it is: its certificate is not trusted.</source>
        <translation>{}の身元を確認できません。証明書が信頼されていません。</translation>
    </message>
    <message>
        <source>The file is empty: the download went wrong.</source>
        <translation>ファイルが空です。ダウンロードに失敗しています。</translation>
    </message>
    <message>
        <source>This is a web page, not a weight file: the download went wrong.</source>
        <translation>これは重みファイルではなくウェブページです。ダウンロードに失敗しています。</translation>
    </message>
    <message>
        <source>This only says where the weight file is (Git LFS): download the file itself.</source>
        <translation>これは重みファイルの場所を示すだけです（Git LFS）。ファイル自体をダウンロードしてください。</translation>
    </message>
    <message>
        <source>This is no weight file that can be read: PyTorch, NumPy (.npz), Keras (HDF5) or safetensors.</source>
        <translation>読める重みファイルではありません：PyTorch、NumPy（.npz）、Keras（HDF5）、safetensors。</translation>
    </message>
    <message>
        <source>No sample rate: {} Hz.</source>
        <translation>サンプルレートではありません：{} Hz。</translation>
    </message>
    <message>
        <source>Cannot resample from {} to {} Hz.</source>
        <translation>{} Hzから{} Hzに変換できません。</translation>
    </message>
    <message>
        <source>Cannot resample from {} to {} Hz: FFmpeg was built without soxr. Install a libswresample that has it.</source>
        <translation>{} Hzから{} Hzに変換できません：FFmpegにsoxrがありません。soxr入りのlibswresampleを入れてください。</translation>
    </message>
    <message>
        <source>The tag file is damaged: its embeddings by {} have {} numbers instead of {}. Ask for it again.</source>
        <translation>タグファイルが壊れています：{}のベクトルの数が{}個です（{}個のはず）。もらい直してください。</translation>
    </message>
    <message>
        <source>Permission denied.</source>
        <translation>権限がありません。</translation>
    </message>
    <message>
        <source>No such file or directory.</source>
        <translation>ファイルまたはフォルダーがありません。</translation>
    </message>
    <message>
        <source>No space left on device.</source>
        <translation>ディスクの空きがありません。</translation>
    </message>
    <message>
        <source>Input/output error.</source>
        <translation>入出力エラー。</translation>
    </message>
    <message>
        <source>Read-only file system.</source>
        <translation>ディスクが読み取り専用です。</translation>
    </message>
    <message>
        <source>Is a directory.</source>
        <translation>フォルダーです。</translation>
    </message>
    <message>
        <source>Not a directory.</source>
        <translation>フォルダーではありません。</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links.</source>
        <translation>シンボリックリンクが多すぎます。</translation>
    </message>
    <message>
        <source>yes for “{}”, but “{}” is labelled no, which stays.</source>
        <translation>「{}」に「はい」とありますが、「{}」のラベルは「いいえ」のままにします。</translation>
    </message>
    <message>
        <source>no for “{}”, but “{}” is labelled yes, which stays.</source>
        <translation>「{}」に「いいえ」とありますが、「{}」のラベルは「はい」のままにします。</translation>
    </message>
    <message>
        <source>“{}”: {}</source>
        <translation>「{}」：{}</translation>
    </message>
</context>
<context>
    <name>DemoLibrary</name>
    <message>
        <source>Orchestral</source>
        <translation>オーケストラ</translation>
    </message>
    <message>
        <source>Drifting synths</source>
        <translation>漂うシンセ</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>not suggested</source>
        <translation>候補ではない</translation>
    </message>
    <message>
        <source>labelled yes</source>
        <translation>ラベル: はい</translation>
    </message>
    <message>
        <source>labelled no</source>
        <translation>ラベル: いいえ</translation>
    </message>
    <message>
        <source>suggestion accepted</source>
        <translation>候補を採用</translation>
    </message>
    <message>
        <source>suggestion rejected</source>
        <translation>候補を却下</translation>
    </message>
    <message>
        <source>checked: yes</source>
        <translation>チェック: はい</translation>
    </message>
    <message>
        <source>checked: no</source>
        <translation>チェック: いいえ</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>わからない</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>ライブラリ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>タグ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>レビュー(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>再生(&amp;P)</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>ツール(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Timbre</source>
        <translation>音色</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>The library&apos;s data is in order.</source>
        <translation>ライブラリのデータに問題はありません。</translation>
    </message>
    <message>
        <source>The library&apos;s data is damaged. Close Tagwright and restore a copy from the folder “backup” in the library&apos;s folder.</source>
        <translation>ライブラリのデータが壊れています。Tagwrightを終了し、ライブラリのフォルダーにある「backup」フォルダーからコピーを戻してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) are in the library.</source>
        <translation>
            <numerusform>ライブラリには%nトラックがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no tracks yet. Add a folder of music.</source>
        <translation>トラックはまだありません。音楽のフォルダーを追加してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) are missing; their labels are kept. Connect the disk they are on, or add the folder they were moved to.</source>
        <translation>
            <numerusform>%nトラックが見つかりません。ラベルは残っています。入っているディスクを接続するか、移動先のフォルダーを追加してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) are missing because their folder is no part of the library; their labels are kept. Add the folder again to get them back.</source>
        <translation>
            <numerusform>フォルダーがライブラリに含まれていないため、%nトラックが見つかりません。ラベルは残っています。フォルダーをもう一度追加すると元に戻ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) were analysed with %1.</source>
        <translation>
            <numerusform>%1で%nクリップを解析しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The model %1 is ready.</source>
        <translation>モデル%1は使用できます。</translation>
    </message>
    <message>
        <source>The model %1 is damaged. Remove and download it again under Tools ▸ Models.</source>
        <translation>モデル%1が壊れています。「ツール ▸ モデル」で削除し、もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>A part of the model %1 is not there yet. Download or import it under Tools ▸ Models.</source>
        <translation>モデル%1の一部がまだありません。「ツール ▸ モデル」でダウンロードするか読み込んでください。</translation>
    </message>
    <message>
        <source>The model %1 is gone, so new tracks cannot be analysed with it. Download or import it under Tools ▸ Models.</source>
        <translation>モデル%1がなくなったため、新しいトラックを解析できません。「ツール ▸ モデル」でダウンロードするか読み込んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n more model(s) could help to find tracks. They are under Tools ▸ Models.</source>
        <translation>
            <numerusform>トラック探しに役立つモデルがあと%n個あります。「ツール ▸ モデル」にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Models take up to 25 times as long as they need to. Install the package “libopenblas0-pthread”.</source>
        <translation>モデルの処理に本来の最大25倍の時間がかかります。パッケージ「libopenblas0-pthread」をインストールしてください。</translation>
    </message>
    <message>
        <source>Models cannot run on this computer. Install Tagwright again.</source>
        <translation>このコンピューターではモデルを実行できません。Tagwrightをインストールし直してください。</translation>
    </message>
    <message>
        <source>Writing tags into files has not ended, or was interrupted. The next time that you write tags, it is put in order.</source>
        <translation>ファイルへのタグの書き込みが終わっていないか、中断されました。次にタグを書き込むときに整理されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were refused. Library ▸ Refused files says why, and what to do.</source>
        <translation>
            <numerusform>読めないファイルが%n件あります。理由と対処方法は「ライブラリ ▸ 読めないファイル」にあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The analysis of %n clip(s) with %1 is damaged. “Analyse again” makes it anew.</source>
        <translation>
            <numerusform>%1による%nクリップの解析結果が壊れています。「もう一度解析」で解析し直します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quality</name>
    <message>
        <source>Nothing scores above the threshold %1. Lower it to see suggestions.</source>
        <translation>スコアがしきい値%1以上のトラックはありません。しきい値を下げると候補が表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>About %1 tracks score above %2. How many of them are right is &lt;b&gt;not known yet&lt;/b&gt;.</source>
        <translation>
            <numerusform>スコアが%2以上のトラックは約%1件です。そのうち何件が正しいかは&lt;b&gt;まだわかりません&lt;/b&gt;。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %1 tracks score above %2. About %3 of them are right (%4).</source>
        <translation>
            <numerusform>スコアが%2以上のトラックは約%1件です。そのうち約%3が正しい見込みです（%4）。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are about %1 of all that fit among the first %2.</source>
        <translation>上位%2件の中で当てはまるもの全体の約%1にあたります。</translation>
    </message>
    <message>
        <source>Fewer than half of these tracks are right. Reject a few wrong ones, or choose “Surer”.</source>
        <translation>正しいトラックは半分未満です。誤ったものをいくつか却下するか、「確実に」を選んでください。</translation>
    </message>
    <message>
        <source>The estimate is rough. Check 30 more clips to narrow it.</source>
        <translation>この推定は大まかです。クリップをあと30件チェックすると範囲が狭まります。</translation>
    </message>
    <message>
        <source>Checked today: %1 yes, %2 no.</source>
        <translation>今日チェック済み: はい%1件、いいえ%2件。</translation>
    </message>
    <message>
        <source>Checked on %1: %2 yes, %3 no.</source>
        <translation>%1にチェック済み: はい%2件、いいえ%3件。</translation>
    </message>
    <message>
        <source>A check needs a first example.</source>
        <translation>チェックには最初の例が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>Only %n analysed track(s) have no label for this tag. A check needs %1.</source>
        <translation>
            <numerusform>このタグのラベルがない解析済みトラックは%n件だけです。チェックには%1件必要です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::AboutDialog</name>
    <message>
        <source>About and licences</source>
        <translation>このプログラムとライセンス</translation>
    </message>
    <message>
        <source>Label a handful of clips. Tagwright finds the rest of your library.</source>
        <translation>いくつかのクリップにラベルを付けるだけで、残りはTagwrightがライブラリから見つけます。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Networks that are downloaded have licences of their own: see Models.</source>
        <translation>GNU General Public License バージョン3以降のもとで提供されるフリーソフトウェアです。ダウンロードするネットワークには個別のライセンスがあります。「モデル」を参照してください。</translation>
    </message>
    <message>
        <source>The method implements and extends:</source>
        <translation>この手法は次の研究を実装し、拡張したものです:</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>ライブラリとそのライセンス</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>引用情報をコピー</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::AudioOutput</name>
    <message>
        <source>%1, %2 kHz</source>
        <translation>%1、%2 kHz</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::BulkLabels</name>
    <message numerus="yes">
        <source>Label of %n track(s) for “%1” removed</source>
        <translation>
            <numerusform>%nトラックから「%1」のラベルを外しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) labelled as “%1”: %2</source>
        <translation>
            <numerusform>%nトラックに「%1」のラベルを付けました: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Label many tracks</source>
        <translation>多数のトラックにラベルを付ける</translation>
    </message>
    <message numerus="yes">
        <source>Label %n track(s) as “%1”: %2?</source>
        <translation>
            <numerusform>%nトラックに「%1」のラベルを付けますか？ ラベル: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this with Ctrl+Z.</source>
        <translation>Ctrl+Zで元に戻せます。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them carry the opposite label already.</source>
        <translation>
            <numerusform>そのうち%n件には反対のラベルが付いています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave those %n as they are</source>
        <translation>
            <numerusform>その%n件は変更しない</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %n track(s)</source>
        <translation>
            <numerusform>%nトラックにラベルを付ける</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ChangeModel</name>
    <message>
        <source>right already</source>
        <translation>変更不要</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ChangeTable</name>
    <message>
        <source>What would change</source>
        <translation>変更の内容</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ChartBox</name>
    <message>
        <source>Picture (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Drawing that stays sharp (*.svg)</source>
        <translation>拡大しても鮮明な図 (*.svg)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>画像を保存…</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::CheckPage</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Every clip needs an answer here. Press U for not sure.</source>
        <translation>ここではすべてのクリップに回答が必要です。わからないときはUを押します。</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>1分未満</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>約%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>Clip %1 of %2 · about %3 left</source>
        <translation>クリップ %1 / %2 · 残り%3</translation>
    </message>
    <message>
        <source>Check this tag: %1</source>
        <translation>タグのチェック: %1</translation>
    </message>
    <message>
        <source>Is this %1?</source>
        <translation>これは%1ですか？</translation>
    </message>
    <message>
        <source>%1 of %2 clips answered</source>
        <translation>%2クリップ中%1件に回答済み</translation>
    </message>
    <message>
        <source>The estimate is being made.</source>
        <translation>推定を計算しています。</translation>
    </message>
    <message>
        <source>Stop and keep answers</source>
        <translation>中止して回答を残す</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>わからない</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>もう一度再生</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Go by what you hear in this clip, as if you knew nothing about the suggestions. A clip marked “Not sure” is left out and another one is drawn in its place.</source>
        <translation>候補のことは忘れて、このクリップで聞こえるものだけで判断してください。「わからない」としたクリップは除かれ、代わりに別のクリップが選ばれます。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Check 30 more</source>
        <translation>あと30件チェック</translation>
    </message>
    <message>
        <source>Why random clips?</source>
        <translation>ランダムなクリップを使う理由</translation>
    </message>
    <message>
        <source>Your own labels cannot test the tag: the probe has learned from them. These clips are drawn at random from the first 1,000 tracks of the ranking, so the result is fair.</source>
        <translation>自分で付けたラベルではタグを検証できません。プローブがそこから学習しているためです。これらのクリップは順位の上位1,000トラックからランダムに選ばれるので、公平な結果になります。</translation>
    </message>
    <message>
        <source>Your answers are kept as labels. They stay out of training while the curve is shown.</source>
        <translation>回答はラベルとして保存されます。曲線を表示している間、学習には使われません。</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ColumnList</name>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Address for Label Studio</source>
        <translation>Label Studio用のアドレス</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>アルバムアーティスト</translation>
    </message>
    <message>
        <source>ISRC</source>
        <translation>ISRC</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Track number</source>
        <translation>トラック番号</translation>
    </message>
    <message>
        <source>BPM</source>
        <translation>BPM</translation>
    </message>
    <message>
        <source>Length in seconds</source>
        <translation>長さ（秒）</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>サンプルレート</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャンネル数</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>ラウドネス</translation>
    </message>
    <message>
        <source>Fingerprint of the sound</source>
        <translation>音のフィンガープリント</translation>
    </message>
    <message>
        <source>All tags in one cell</source>
        <translation>すべてのタグを1つのセルに</translation>
    </message>
    <message>
        <source>Each tag: label</source>
        <translation>各タグ: ラベル</translation>
    </message>
    <message>
        <source>Each tag: score</source>
        <translation>各タグ: スコア</translation>
    </message>
    <message>
        <source>Each tag: who said so</source>
        <translation>各タグ: 由来</translation>
    </message>
    <message>
        <source>Each tag: when</source>
        <translation>各タグ: 日時</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Drag columns into another order, or press Alt with the arrow keys.</source>
        <translation>列をドラッグするか、Altと矢印キーを押すと順序を変更できます。</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>見出し</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::CommandSearch</name>
    <message>
        <source>Find a command, a tag or a saved search</source>
        <translation>コマンド、タグ、保存した検索を探す</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>今は使えません</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>その名前のものはありません。</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ContributionView</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What speaks for and against</source>
        <translation>プラス要因とマイナス要因</translation>
    </message>
    <message>
        <source>against</source>
        <translation>マイナス</translation>
    </message>
    <message>
        <source>for</source>
        <translation>プラス</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::DecisionList</name>
    <message>
        <source>Last ten decisions</source>
        <translation>最近の10件の判断</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 他%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>label removed</source>
        <translation>ラベルを外した</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::DeviceMenu</name>
    <message>
        <source>&amp;Device</source>
        <translation>デバイス(&amp;D)</translation>
    </message>
    <message>
        <source>System &amp;default</source>
        <translation>システムの既定(&amp;D)</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1（未接続）</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ExamplesPage</name>
    <message>
        <source>by hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>whole track</source>
        <translation>トラック全体</translation>
    </message>
    <message>
        <source>Add a first example: play a track that fits and press A, or drag tracks onto the tag.</source>
        <translation>最初の例を追加します。当てはまるトラックを再生してAを押すか、トラックをタグにドラッグします。</translation>
    </message>
    <message>
        <source>No label contradicts the others.</source>
        <translation>他と矛盾するラベルはありません。</translation>
    </message>
    <message>
        <source>No label of this kind.</source>
        <translation>この種類のラベルはありません。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>わからない</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>疑わしい</translation>
    </message>
    <message>
        <source>Labels that the others contradict.</source>
        <translation>他のラベルと矛盾するラベル。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>由来</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>What the other labels say of this one.</source>
        <translation>他のラベルから見たこの例のスコア。</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>書き出し先</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>One line a track</source>
        <translation>1行1トラック</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excelブック</translation>
    </message>
    <message>
        <source>XLSX, with filters</source>
        <translation>XLSX、フィルター付き</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Labels and scores</source>
        <translation>ラベルとスコア</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>プレイリスト</translation>
    </message>
    <message>
        <source>M3U8 or XSPF</source>
        <translation>M3U8またはXSPF</translation>
    </message>
    <message>
        <source>Hand-over folder</source>
        <translation>受け渡しフォルダー</translation>
    </message>
    <message>
        <source>Copies, with a sheet</source>
        <translation>コピー、一覧表付き</translation>
    </message>
    <message>
        <source>The music files</source>
        <translation>音楽ファイル</translation>
    </message>
    <message>
        <source>Written into their tags</source>
        <translation>メタデータに書き込み</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ExportPage</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::FileExchange</name>
    <message>
        <source>Import labels</source>
        <translation>ラベルを読み込む</translation>
    </message>
    <message>
        <source>Save tag to file</source>
        <translation>タグをファイルに保存</translation>
    </message>
    <message>
        <source>Tags (*%1)</source>
        <translation>タグ (*%1)</translation>
    </message>
    <message numerus="yes">
        <source>Saved with %n example(s) to %1.</source>
        <translation>
            <numerusform>例%n件とともに%1に保存しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) on tracks that are not analysed were left out.</source>
        <translation>
            <numerusform>解析されていないトラックのラベル%n件は含まれていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Load tag</source>
        <translation>タグを読み込む</translation>
    </message>
    <message>
        <source>There is a tag of this name already. Name of the new one:</source>
        <translation>同じ名前のタグがすでにあります。新しいタグの名前:</translation>
    </message>
    <message>
        <source>Tag “%1” loaded. Examples: %2.</source>
        <translation>タグ「%1」を読み込みました。例: %2件。</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) cannot be compared with this library.</source>
        <translation>
            <numerusform>他の%n件はこのライブラリと比較できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables of labels (*.csv *.tsv *.txt *.xlsx *.json *.jsonl)</source>
        <translation>ラベルの表 (*.csv *.tsv *.txt *.xlsx *.json *.jsonl)</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::FirstRunPage</name>
    <message>
        <source>Invent a tag by ear</source>
        <translation>耳で決めるタグ</translation>
    </message>
    <message>
        <source>Label a handful of clips. Tagwright finds the rest of your library.</source>
        <translation>いくつかのクリップにラベルを付けるだけで、残りはTagwrightがライブラリから見つけます。</translation>
    </message>
    <message>
        <source>WAV, AIFF, FLAC, MP3, M4A, Ogg and Opus. You can play and search at once.</source>
        <translation>WAV、AIFF、FLAC、MP3、M4A、Ogg、Opusに対応。すぐに再生と検索ができます。</translation>
    </message>
    <message>
        <source>or drop folders and files here</source>
        <translation>または、ここにフォルダーやファイルをドロップ</translation>
    </message>
    <message>
        <source>Your music stays on this computer. Tagwright only reads your files, until you ask it to write tags.</source>
        <translation>音楽はこのコンピューターから外に出ません。タグの書き込みを指示しない限り、Tagwrightはファイルを読み取るだけです。</translation>
    </message>
    <message>
        <source>Add your music folders</source>
        <translation>音楽フォルダーを追加</translation>
    </message>
    <message>
        <source>Add folders…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Try the demo library</source>
        <translation>デモライブラリを試す</translation>
    </message>
    <message>
        <source>A small set of free music with two half-finished tags, to see how it feels.</source>
        <translation>フリー音楽の小さなセットと作りかけのタグ2つで、使い心地を試せます。</translation>
    </message>
    <message>
        <source>Open demo</source>
        <translation>デモを開く</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::FoldersPage</name>
    <message>
        <source>Take out of the library</source>
        <translation>ライブラリから外す</translation>
    </message>
    <message>
        <source>Find new and changed files by itself</source>
        <translation>新しいファイルと変更されたファイルを自動で検出</translation>
    </message>
    <message>
        <source>Folders of the library</source>
        <translation>ライブラリのフォルダー</translation>
    </message>
    <message>
        <source>Add folders…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Tracks of a folder that is taken out become missing. Their labels are kept, and come back with the folder.</source>
        <translation>外したフォルダーのトラックは「見つからない」になります。ラベルは残り、フォルダーを戻すと元どおりになります。</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) of it are missing now. Their labels are kept, and come back with the folder.</source>
        <translation>
            <numerusform>このフォルダーの%nトラックが「見つからない」になりました。ラベルは残り、フォルダーを戻すと元どおりになります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out of the library…</source>
        <translation>ライブラリから外す…</translation>
    </message>
    <message>
        <source>Take “%1” out of the library?</source>
        <translation>「%1」をライブラリから外しますか？</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) become missing; no file is touched.</source>
        <translation>
            <numerusform>%nトラックが「見つからない」になります。ファイルは変更されません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them carry labels, which are kept and come back with the folder.</source>
        <translation>
            <numerusform>そのうち%n件にはラベルがあります。ラベルは残り、フォルダーを戻すと元どおりになります。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them carries a label.</source>
        <translation>ラベルの付いたものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Take out %n track(s)</source>
        <translation>
            <numerusform>%nトラックを外す</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out the folder</source>
        <translation>フォルダーを外す</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>ユーザーガイド</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::HandoverPage</name>
    <message>
        <source>Copies</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Hard links</source>
        <translation>ハードリンク</translation>
    </message>
    <message>
        <source>Symbolic links</source>
        <translation>シンボリックリンク</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>As Windows and USB sticks allow</source>
        <translation>WindowsとUSBメモリーで使える名前</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>トラック</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>A new folder with the tag&apos;s tracks, a playlist and a sheet of them. Each copy is compared with its file. Your own files are only read.</source>
        <translation>タグのトラックとプレイリスト、一覧表を入れた新しいフォルダーです。各コピーは元のファイルと照合します。元のファイルは読み取るだけです。</translation>
    </message>
    <message>
        <source>Make folder…</source>
        <translation>フォルダーを作成…</translation>
    </message>
    <message>
        <source>New folder for the tracks</source>
        <translation>トラック用の新しいフォルダー</translation>
    </message>
    <message>
        <source>Make folder</source>
        <translation>フォルダーを作成</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) handed over in %1</source>
        <translation>
            <numerusform>%1に%nトラックを用意しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ImportDialog</name>
    <message>
        <source>Not used</source>
        <translation>使用しない</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>ISRC</source>
        <translation>ISRC</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>Instant in the track</source>
        <translation>トラック内の位置</translation>
    </message>
    <message>
        <source>Names of tags</source>
        <translation>複数のタグの名前</translation>
    </message>
    <message>
        <source>Name of one tag</source>
        <translation>1つのタグの名前</translation>
    </message>
    <message>
        <source>Yes or no to that tag</source>
        <translation>そのタグへの「はい」「いいえ」</translation>
    </message>
    <message>
        <source>Yes or no to the tag of the heading</source>
        <translation>見出しのタグへの「はい」「いいえ」</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>由来</translation>
    </message>
    <message>
        <source>Where somebody has labelled otherwise, take the table&apos;s word</source>
        <translation>既存のラベルと異なる場合は表を優先</translation>
    </message>
    <message>
        <source>Import labels</source>
        <translation>ラベルを読み込む</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>The column holds</source>
        <translation>列の内容</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>表の行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>読み込む</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) to take.</source>
        <translation>
            <numerusform>読み込むラベル: %n件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are there already.</source>
        <translation>
            <numerusform>登録済み: %n件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradict what is labelled, and are left out.</source>
        <translation>
            <numerusform>既存のラベルと矛盾するため除外: %n件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new tag(s).</source>
        <translation>
            <numerusform>新しいタグ: %n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>すべて %1</translation>
    </message>
    <message>
        <source>Found %1</source>
        <translation>該当あり %1</translation>
    </message>
    <message>
        <source>Not found %1</source>
        <translation>該当なし %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n label(s)</source>
        <translation>
            <numerusform>ラベル%n件を読み込む</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) imported.</source>
        <translation>
            <numerusform>ラベルを%n件読み込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out.</source>
        <translation>
            <numerusform>%n行を除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The table is being read.</source>
        <translation>表を読み込んでいます。</translation>
    </message>
    <message>
        <source>Several fit %1</source>
        <translation>候補が複数 %1</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ImportModel</name>
    <message>
        <source>by path</source>
        <translation>パスで一致</translation>
    </message>
    <message>
        <source>by file name</source>
        <translation>ファイル名で一致</translation>
    </message>
    <message>
        <source>by ISRC</source>
        <translation>ISRCで一致</translation>
    </message>
    <message>
        <source>by artist and title</source>
        <translation>アーティストとタイトルで一致</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>わからない</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(already)</source>
        <translation>（登録済み）</translation>
    </message>
    <message>
        <source>(now %1)</source>
        <translation>（現在: %1）</translation>
    </message>
    <message>
        <source>(stays %1)</source>
        <translation>（「%1」のまま）</translation>
    </message>
    <message>
        <source>(another row says otherwise)</source>
        <translation>（別の行と矛盾）</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>トラック</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>照合結果</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) fit this row</source>
        <translation>
            <numerusform>この行に当てはまるトラックが%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::InstallationDialog</name>
    <message>
        <source>Check the installation</source>
        <translation>インストールを確認</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>確認結果</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>診断情報を保存…</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>問題はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found.</source>
        <translation>
            <numerusform>問題が%n件見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>診断情報を保存</translation>
    </message>
    <message>
        <source>The installation is being checked.</source>
        <translation>インストールを確認しています。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>問題: %1</translation>
    </message>
    <message>
        <source>Analyse again</source>
        <translation>もう一度解析</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::Job</name>
    <message numerus="yes">
        <source>The worker broke off %n times. Look whether memory and disk have room, then start the job again.</source>
        <translation>
            <numerusform>ワーカーが%n回中断しました。メモリとディスクの空きを確認してから、作業を再実行してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) looked at</source>
        <translation>
            <numerusform>%nファイルを確認</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for what is to be done</source>
        <translation>処理の対象を調べています</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n track(s)</source>
        <translation>
            <numerusform>%1 / %nトラック</numerusform>
        </translation>
    </message>
    <message>
        <source>middle clip of each</source>
        <translation>各トラックの中央のクリップ</translation>
    </message>
    <message>
        <source>every clip</source>
        <translation>すべてのクリップ</translation>
    </message>
    <message>
        <source>Starts after the scan that runs</source>
        <translation>実行中のスキャンの後に開始</translation>
    </message>
    <message>
        <source>Starts after the analysis that runs</source>
        <translation>実行中の解析の後に開始</translation>
    </message>
    <message>
        <source>Starts after the first pass</source>
        <translation>一次解析の後に開始</translation>
    </message>
    <message>
        <source>Reading folders</source>
        <translation>フォルダーを読み取り中</translation>
    </message>
    <message>
        <source>Analysing, first pass</source>
        <translation>解析中（一次）</translation>
    </message>
    <message>
        <source>Analysing, all clips</source>
        <translation>解析中（全クリップ）</translation>
    </message>
    <message>
        <source>Stopping; what is done is kept</source>
        <translation>停止しています。完了した分は残ります</translation>
    </message>
    <message>
        <source>Stopped; what is done is kept</source>
        <translation>停止しました。完了した分は残っています</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Folders read</source>
        <translation>フォルダーの読み取り完了</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新規%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>変更%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>移動%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n back again</source>
        <translation>
            <numerusform>復帰%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>見つからない: %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>First pass done</source>
        <translation>一次解析完了</translation>
    </message>
    <message>
        <source>Analysis done</source>
        <translation>解析完了</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%nトラック</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silent clip(s)</source>
        <translation>
            <numerusform>無音クリップ%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>読めない: %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>less than 1 min left</source>
        <translation>残り1分未満</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>残り%1分</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>残り%1時間%2分</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) looked at</source>
        <translation>
            <numerusform>%nファイル中%1件を確認</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::JobBlock</name>
    <message>
        <source>Start again</source>
        <translation>再実行</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Stop; what is done is kept</source>
        <translation>停止（完了した分は残ります）</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::JobsIndicator</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>作業%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · paused</source>
        <translation>%1 · 一時停止中</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>作業を表示</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::JobsPanel</name>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>すべて一時停止</translation>
    </message>
    <message>
        <source>Finished today (%1)</source>
        <translation>今日完了（%1）</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作業</translation>
    </message>
    <message>
        <source>Nothing is being done.</source>
        <translation>実行中の作業はありません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close jobs</source>
        <translation>作業を閉じる</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::KeyboardMap</name>
    <message>
        <source>Keyboard map</source>
        <translation>キー割り当て</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>コマンドまたはキーを探す</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>コマンドとキー</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Enter or a double click on a command, then press its new key. Delete takes the key away.</source>
        <translation>コマンドでEnterを押すかダブルクリックし、新しいキーを押します。Deleteでキーを解除します。</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>すべて元に戻す</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” already. Give that command another key first.</source>
        <translation>%1はすでに「%2」に割り当てられています。先にそのコマンドに別のキーを割り当ててください。</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::LibraryJobs</name>
    <message numerus="yes">
        <source>%1 of %n can be suggested so far</source>
        <translation>
            <numerusform>現在%n件中%1件が候補の対象</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n fully analysed</source>
        <translation>
            <numerusform>%n件中%1件を完全に解析済み</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::MainWindow</name>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%nトラック</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n track(s)</source>
        <translation>
            <numerusform>%1 / %nトラック</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n件選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 above the threshold %2</source>
        <translation>しきい値%2以上: %1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>わからない</translation>
    </message>
    <message>
        <source>Remove label</source>
        <translation>ラベルを外す</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n tracks)</source>
        <translation>
            <numerusform>%1（%nトラック）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1「%2」</translation>
    </message>
    <message>
        <source>No audio device</source>
        <translation>オーディオデバイスなし</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>元に戻す(&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>やり直す(&amp;R): %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Search: words, artist:…, year:1990-1999, bpm:&gt;120, suggested:…</source>
        <translation>検索: 語句、artist:…、year:1990-1999、bpm:&gt;120、suggested:…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation>サイドバー</translation>
    </message>
    <message>
        <source>Tag panel</source>
        <translation>タグパネル</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>プレーヤー</translation>
    </message>
    <message>
        <source>Tag “%1” deleted</source>
        <translation>タグ「%1」を削除しました</translation>
    </message>
    <message>
        <source>There is no search to save. Type one first.</source>
        <translation>保存する検索がありません。先に検索を入力してください。</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>検索を保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>フォルダーがありません</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s), more are coming</source>
        <translation>
            <numerusform>%nトラック、さらに追加中</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作業</translation>
    </message>
    <message>
        <source>Most similar to “%1”</source>
        <translation>「%1」に似ている順</translation>
    </message>
    <message>
        <source>Most similar to “%1” at %2</source>
        <translation>「%1」の%2に似ている順</translation>
    </message>
    <message>
        <source>The analysis worker stopped at “%1” and was started again. The file is in the list of refused files.</source>
        <translation>解析ワーカーが「%1」で停止し、再起動されました。このファイルは読めないファイルの一覧にあります。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>フォルダーを追加</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>ファイルを追加</translation>
    </message>
    <message>
        <source>Audio files (%1)</source>
        <translation>オーディオファイル (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n folder(s) or file(s).</source>
        <translation>
            <numerusform>%n件のフォルダーまたはファイルを読み取っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>No folder and no audio file is among these. Drop WAV, AIFF, FLAC, MP3, M4A, Ogg or Opus files, or their folder.</source>
        <translation>フォルダーもオーディオファイルも含まれていません。WAV、AIFF、FLAC、MP3、M4A、Ogg、Opusのファイル、またはそのフォルダーをドロップしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>読めない: %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Work goes on in the background. Stop it and quit?</source>
        <translation>バックグラウンドで処理が続いています。停止して終了しますか？</translation>
    </message>
    <message>
        <source>Nothing done so far is lost.</source>
        <translation>これまでに完了した分は失われません。</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>終了しない</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>停止して終了</translation>
    </message>
    <message>
        <source>The demo could not be started. Install Tagwright again.</source>
        <translation>デモを開始できませんでした。Tagwrightを再インストールしてください。</translation>
    </message>
    <message>
        <source>Threshold of “%1”</source>
        <translation>「%1」のしきい値</translation>
    </message>
    <message>
        <source>Import of “%1”</source>
        <translation>「%1」の読み込み</translation>
    </message>
    <message>
        <source>There is no tag yet.</source>
        <translation>タグはまだありません。</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>レビュー: %1</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>チェック: %1</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::MarksDialog</name>
    <message>
        <source>What the marks mean</source>
        <translation>マークの意味</translation>
    </message>
    <message>
        <source>Filled means that a person decided; dashed means that the probe thinks so. The shape says how a label came: a square by hand, a circle as the answer to a suggestion, a diamond in a check. A tick is yes, a cross is no.</source>
        <translation>塗りつぶしは人による判断、破線はプローブの推定です。形はラベルの由来を示します。四角は手動、丸は候補への回答、ひし形はチェックです。チェックマークは「はい」、バツ印は「いいえ」です。</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ModelsDialog</name>
    <message>
        <source>%1 values · %2 kHz</source>
        <translation>%1個の値 · %2 kHz</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Extractors turn sound into numbers. A tag uses all that are ready. More extractors find better and analyse more slowly.</source>
        <translation>抽出器は音を数値に変えます。タグは準備ができた抽出器をすべて使います。抽出器が多いほど見つける精度は上がり、解析は遅くなります。</translation>
    </message>
    <message>
        <source>Extractors</source>
        <translation>抽出器</translation>
    </message>
    <message>
        <source>Extractor</source>
        <translation>抽出器</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Import weights…</source>
        <translation>重みを読み込む…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Timbre</source>
        <translation>音色</translation>
    </message>
    <message>
        <source>%1 values · built in</source>
        <translation>%1個の値 · 内蔵</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Download of %1</source>
        <translation>%1のダウンロード</translation>
    </message>
    <message>
        <source>Cancel the download of %1</source>
        <translation>%1のダウンロードを中止</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>不完全</translation>
    </message>
    <message>
        <source>Import only</source>
        <translation>読み込みのみ</translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation>%1をダウンロード</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Signal analysis that is always there: loudness, spectrum, rhythm, harmony. Needs no download.</source>
        <translation>常に使える信号解析です。ラウドネス、スペクトル、リズム、ハーモニーを扱います。ダウンロードは不要です。</translation>
    </message>
    <message>
        <source>Its licence does not allow commercial use.</source>
        <translation>このライセンスでは商用利用が認められていません。</translation>
    </message>
    <message>
        <source>Import weights</source>
        <translation>重みを読み込む</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>モデルを削除</translation>
    </message>
    <message>
        <source>Remove the weights of %1?</source>
        <translation>%1の重みを削除しますか？</translation>
    </message>
    <message>
        <source>What was analysed with it stays, and tags go on using it. New tracks are not analysed with it any more.</source>
        <translation>解析済みの結果は残り、タグは引き続きそれを使います。新しいトラックはこのモデルでは解析されなくなります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>読み込み中</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::NearestExamplesView</name>
    <message>
        <source>Nearest examples</source>
        <translation>最も近い例</translation>
    </message>
    <message>
        <source>%1 %2, %3, adds %4</source>
        <translation>%1 %2、%3、寄与 %4</translation>
    </message>
    <message>
        <source>follows from the tag “%1”</source>
        <translation>タグ「%1」から導出</translation>
    </message>
    <message>
        <source>from the start of the tag: %1</source>
        <translation>タグの初期設定から: %1</translation>
    </message>
    <message>
        <source>from another library</source>
        <translation>別のライブラリから</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::OutlookSide</name>
    <message>
        <source>Joined the suggestions</source>
        <translation>候補に入った</translation>
    </message>
    <message>
        <source>Left the suggestions</source>
        <translation>候補から外れた</translation>
    </message>
    <message>
        <source>Scored again</source>
        <translation>再計算</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <translation>%1、%2 ms</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%nトラック</numerusform>
        </translation>
    </message>
    <message>
        <source>Up next</source>
        <translation>次に再生</translation>
    </message>
    <message>
        <source>What your last answer did</source>
        <translation>前回の回答の効果</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::PlaybackController</name>
    <message>
        <source>“%1” cannot be played: the file is not there. Its labels are kept.</source>
        <translation>「%1」を再生できません。ファイルが見つかりません。ラベルは残っています。</translation>
    </message>
    <message>
        <source>“%1” cannot be played: %2</source>
        <translation>「%1」を再生できません: %2</translation>
    </message>
    <message>
        <source>“%1” is not connected any more. Playing is paused.</source>
        <translation>「%1」は接続されていません。再生を一時停止しました。</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::PlayerBar</name>
    <message>
        <source>Nothing is playing</source>
        <translation>再生していません</translation>
    </message>
    <message>
        <source>No audio device. You can search, label and export; playing starts when a device appears.</source>
        <translation>オーディオデバイスがありません。検索、ラベル付け、書き出しはできます。デバイスが接続されると再生できます。</translation>
    </message>
    <message>
        <source>Loudness levelled</source>
        <translation>音量をそろえて再生</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>No audio device</source>
        <translation>オーディオデバイスなし</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::PlaylistPage</name>
    <message>
        <source>Whole paths in the playlist</source>
        <translation>プレイリストに完全なパスを書く</translation>
    </message>
    <message>
        <source>M3U8, for every player</source>
        <translation>M3U8、どのプレーヤーでも可</translation>
    </message>
    <message>
        <source>XSPF, with scores</source>
        <translation>XSPF、スコア付き</translation>
    </message>
    <message>
        <source>Best score first</source>
        <translation>スコアの高い順</translation>
    </message>
    <message>
        <source>By path</source>
        <translation>パス順</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>トラック</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>One playlist for each tag, in a folder that you choose. Paths in it are written from that folder, so that a playlist can travel with the music.</source>
        <translation>タグごとに1つのプレイリストを、選んだフォルダーに保存します。パスはそのフォルダーからの相対パスなので、プレイリストを音楽と一緒に移動できます。</translation>
    </message>
    <message>
        <source>For a playlist that lies on another disk than the music.</source>
        <translation>音楽とは別のディスクに置くプレイリスト用です。</translation>
    </message>
    <message>
        <source>Save to folder…</source>
        <translation>フォルダーに保存…</translation>
    </message>
    <message>
        <source>Folder for the playlists</source>
        <translation>プレイリスト用のフォルダー</translation>
    </message>
    <message numerus="yes">
        <source>%n playlist(s) written to %1</source>
        <translation>
            <numerusform>%1にプレイリストを%n件保存しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>プレイリスト</translation>
    </message>
    <message numerus="yes">
        <source>%n playlist(s) of these names are there already.</source>
        <translation>
            <numerusform>この名前のプレイリストがすでに %n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::PlaylistPreview</name>
    <message>
        <source>The tracks that would be in it</source>
        <translation>含まれるトラック</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>プレイリスト</translation>
    </message>
    <message>
        <source>No track would be in it.</source>
        <translation>含まれるトラックはありません。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%nトラック</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::PrecisionRecallView</name>
    <message>
        <source>No curve yet: too few examples.</source>
        <translation>曲線はまだありません。例が足りません。</translation>
    </message>
    <message>
        <source>Optimistic: guessed from your own examples.</source>
        <translation>楽観的: 自分の例からの推測です。</translation>
    </message>
    <message>
        <source>threshold %1, no track</source>
        <translation>しきい値%1、トラックなし</translation>
    </message>
    <message numerus="yes">
        <source>threshold %1, about %2 tracks, %3 right, %4 to %5</source>
        <translation>
            <numerusform>しきい値%1、約%2トラック、正しい割合%3、%4から%5</numerusform>
        </translation>
    </message>
    <message>
        <source>Right against found</source>
        <translation>正しい割合と見つかる割合</translation>
    </message>
    <message>
        <source>Optimistic</source>
        <translation>楽観的</translation>
    </message>
    <message>
        <source>Found, % of those among the first %1</source>
        <translation>見つかる割合（上位%1件の中で当てはまるものに対する%）</translation>
    </message>
    <message>
        <source>Found, % of all that fit</source>
        <translation>見つかる割合（当てはまるもの全体に対する%）</translation>
    </message>
    <message>
        <source>Right, %</source>
        <translation>正しい割合（%）</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>環境設定</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Play all tracks equally loud</source>
        <translation>すべてのトラックを同じ音量で再生</translation>
    </message>
    <message>
        <source>At the end of a track, play the next one</source>
        <translation>トラックが終わったら次を再生</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>ラベル付け</translation>
    </message>
    <message>
        <source>Ignore answers in the first quarter of a second of a clip</source>
        <translation>クリップの最初の0.25秒間の回答を無視</translation>
    </message>
    <message>
        <source>Hide titles during a check</source>
        <translation>チェック中はタイトルを隠す</translation>
    </message>
    <message>
        <source>So that a key pressed twice does not answer for a clip that nobody has heard.</source>
        <translation>キーの二度押しで、まだ聞いていないクリップに回答してしまうのを防ぎます。</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>外観と言語</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::QualityPanel</name>
    <message>
        <source>Changed since the check: %1 of the suggestions are new.</source>
        <translation>チェック後に変更あり: 候補の%1が新しくなっています。</translation>
    </message>
    <message>
        <source>Drag the point on the curve, or use ← and →.</source>
        <translation>曲線上の点をドラッグするか、←と→を使います。</translation>
    </message>
    <message>
        <source>Guessed from your own examples. The true curve is usually lower.</source>
        <translation>自分の例からの推測です。実際の曲線は通常これより低くなります。</translation>
    </message>
    <message>
        <source>Your examples were found by the suggestions. They cannot tell how good the suggestions are; a check can.</source>
        <translation>例は候補から見つかったものなので、候補の良し悪しは判断できません。チェックなら判断できます。</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>8 in 10 chance</source>
        <translation>80%の確率の範囲</translation>
    </message>
    <message>
        <source>You can also drag tracks from the list onto the tag.</source>
        <translation>一覧からトラックをタグにドラッグすることもできます。</translation>
    </message>
    <message>
        <source>Suggestions work already, but nobody can say yet how good they are. Add tracks that differ from each other: another tempo, another instrument, the same feeling.</source>
        <translation>候補はすでに使えますが、どれほど正しいかはまだわかりません。テンポや楽器は違っても同じ雰囲気を持つなど、互いに異なるトラックを追加してください。</translation>
    </message>
    <message>
        <source>Add a first example: play a track that fits and press A, or drag tracks onto the tag.</source>
        <translation>最初の例を追加します。当てはまるトラックを再生してAを押すか、トラックをタグにドラッグします。</translation>
    </message>
    <message numerus="yes">
        <source>%n more example(s) for a first estimate</source>
        <translation>
            <numerusform>最初の推定まであと%n件の例</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 examples</source>
        <translation>例 %1 / %2</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>トラック</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正しい割合</translation>
    </message>
    <message>
        <source>Right, optimistic</source>
        <translation>正しい割合（楽観的）</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>見つかる割合</translation>
    </message>
    <message>
        <source>Add what is playing</source>
        <translation>再生中のものを追加</translation>
    </message>
    <message>
        <source>Review the closest</source>
        <translation>近いものをレビュー</translation>
    </message>
    <message>
        <source>Check this tag…</source>
        <translation>このタグをチェック…</translation>
    </message>
    <message>
        <source>30 random clips, about two minutes.</source>
        <translation>ランダムな30クリップ、約2分。</translation>
    </message>
    <message>
        <source>Check again…</source>
        <translation>再チェック…</translation>
    </message>
    <message>
        <source>Right against found</source>
        <translation>正しい割合と見つかる割合</translation>
    </message>
    <message>
        <source>Scores in the library</source>
        <translation>ライブラリ内のスコア</translation>
    </message>
    <message>
        <source>Ticks: your yes labels above, no labels below.</source>
        <translation>目盛り: 上は「はい」、下は「いいえ」のラベル。</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Surer</source>
        <translation>確実に</translation>
    </message>
    <message>
        <source>95 in 100 are right, or as near as it gets.</source>
        <translation>100件中95件が正しい、またはそれに最も近い位置。</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>バランス</translation>
    </message>
    <message>
        <source>As many right as found, as far as possible.</source>
        <translation>正しい割合と見つかる割合ができるだけ等しい位置。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>多めに</translation>
    </message>
    <message>
        <source>90 in 100 of all that fit are found.</source>
        <translation>当てはまるもの100件中90件が見つかる位置。</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::RefusedFilesDialog</name>
    <message>
        <source>Refused files</source>
        <translation>読めないファイル</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read and were left out. All others are there.</source>
        <translation>
            <numerusform>%n件のファイルを読めなかったため、省きました。ほかはすべて揃っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>一覧をコピー</translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation>一覧を保存…</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>一覧を保存</translation>
    </message>
    <message>
        <source>refused files.txt</source>
        <translation>読めないファイル.txt</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::RefusedModel</name>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>理由と対処</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::RefusedView</name>
    <message numerus="yes">
        <source>%n refused file(s)</source>
        <translation>
            <numerusform>読めないファイル%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused files</source>
        <translation>読めないファイル</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Copy path and reason</source>
        <translation>パスと理由をコピー</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>一覧を保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>refused files</source>
        <translation>読めないファイル</translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation>すべて再試行</translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation>一覧を保存…</translation>
    </message>
    <message>
        <source>No file was refused.</source>
        <translation>読めないファイルはありません。</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ReviewCard</name>
    <message>
        <source>The tag you work on will be here: suggestions to review, how good they are, and why.</source>
        <translation>作業中のタグがここに表示されます。レビューする候補、その精度、理由を確認できます。</translation>
    </message>
    <message>
        <source>Add a first example: play a track that fits and press A, or drag tracks onto the tag.</source>
        <translation>最初の例を追加します。当てはまるトラックを再生してAを押すか、トラックをタグにドラッグします。</translation>
    </message>
    <message>
        <source>The examples are not analysed yet. Suggestions come as soon as they are.</source>
        <translation>例はまだ解析されていません。解析が済むと候補が表示されます。</translation>
    </message>
    <message>
        <source>Nothing left to review above the threshold. Lower it, or choose *Random* to look for surprises.</source>
        <translation>しきい値以上でレビューするものはもうありません。しきい値を下げるか、「ランダム」を選んで意外なものを探してください。</translation>
    </message>
    <message>
        <source>Needs three labels.</source>
        <translation>ラベルが3件必要です。</translation>
    </message>
    <message>
        <source>Last answer: %1 joined the suggestions, %2 left.</source>
        <translation>前回の回答: 候補に入った%1件、外れた%2件。</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%nトラック</numerusform>
        </translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>順番</translation>
    </message>
    <message>
        <source>Full review</source>
        <translation>全画面レビュー</translation>
    </message>
    <message>
        <source>Start review</source>
        <translation>レビューを開始</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Up next</source>
        <translation>次に再生</translation>
    </message>
    <message>
        <source>Last ten decisions</source>
        <translation>最近の10件の判断</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>%1 of %2 tracks can be suggested so far. The list grows while the analysis runs; you can start now.</source>
        <translation>現在%2トラック中%1件が候補の対象です。解析が進むと一覧が増えます。今すぐ始められます。</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ReviewController</name>
    <message>
        <source>Likely</source>
        <translation>可能性大</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>異質</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>不確か</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>類似</translation>
    </message>
    <message>
        <source>Among the highest scores.</source>
        <translation>スコアが最も高いものの一つ。</translation>
    </message>
    <message>
        <source>High score, but unlike everything labelled so far.</source>
        <translation>スコアは高いが、これまでにラベルを付けたものと似ていない。</translation>
    </message>
    <message>
        <source>Near the middle between your yes and your no.</source>
        <translation>「はい」と「いいえ」の中間付近。</translation>
    </message>
    <message>
        <source>Drawn at random.</source>
        <translation>ランダムに選択。</translation>
    </message>
    <message>
        <source>Close to the clip that you chose.</source>
        <translation>選んだクリップに近い。</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>Most likely</source>
        <translation>可能性が高い</translation>
    </message>
    <message>
        <source>Like this clip</source>
        <translation>このクリップに近い</translation>
    </message>
    <message>
        <source>Select a stretch of the waveform first.</source>
        <translation>先に波形の範囲を選択してください。</translation>
    </message>
    <message>
        <source>Choose or make a tag first.</source>
        <translation>先にタグを選択または作成してください。</translation>
    </message>
    <message>
        <source>Nothing is playing. Shift+A labels the selected tracks.</source>
        <translation>再生していません。Shift+Aで選択したトラックにラベルを付けます。</translation>
    </message>
    <message>
        <source>There is no answer to take back.</source>
        <translation>取り消せる回答がありません。</translation>
    </message>
    <message>
        <source>(a track that is gone)</source>
        <translation>（なくなったトラック）</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ReviewStage</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>%1 yes</source>
        <translation>はい %1</translation>
    </message>
    <message>
        <source>%1 no</source>
        <translation>いいえ %1</translation>
    </message>
    <message>
        <source>%1 suggested</source>
        <translation>候補 %1</translation>
    </message>
    <message>
        <source>Is this %1?</source>
        <translation>これは%1ですか？</translation>
    </message>
    <message>
        <source>Nothing left to review above the threshold. Lower it, or choose “Random” to look for surprises.</source>
        <translation>しきい値以上でレビューするものはもうありません。しきい値を下げるか、「ランダム」を選んで意外なものを探してください。</translation>
    </message>
    <message>
        <source>Needs three labels.</source>
        <translation>ラベルが3件必要です。</translation>
    </message>
    <message>
        <source>Leave review</source>
        <translation>レビューを終える</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>順番</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>わからない</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>もう一度再生</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Answer is about</source>
        <translation>回答の対象</translation>
    </message>
    <message>
        <source>This clip</source>
        <translation>このクリップ</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>選択範囲</translation>
    </message>
    <message>
        <source>Whole track</source>
        <translation>トラック全体</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>似た曲を探す</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ScoreBar</name>
    <message>
        <source>Score %1, %2</source>
        <translation>スコア%1、%2</translation>
    </message>
    <message>
        <source>not analysed yet</source>
        <translation>未解析</translation>
    </message>
    <message>
        <source>This clip: %1, %2.</source>
        <translation>このクリップ: %1、%2。</translation>
    </message>
    <message>
        <source>It is the track&apos;s best clip, so the table shows the same.</source>
        <translation>トラックで最もスコアの高いクリップなので、表にも同じ値が出ます。</translation>
    </message>
    <message>
        <source>The table shows %1, the score of the track&apos;s best clip.</source>
        <translation>表には%1と出ます。トラックで最もスコアの高いクリップの値です。</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::ScoreHistogram</name>
    <message>
        <source>threshold %1</source>
        <translation>しきい値%1</translation>
    </message>
    <message>
        <source>Scores in the library</source>
        <translation>ライブラリ内のスコア</translation>
    </message>
    <message numerus="yes">
        <source>%1 tracks have scores.</source>
        <translation>
            <numerusform>%1トラックにスコアがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>How many tracks have which score. Heights are square roots, so that few tracks show too.</source>
        <translation>各スコアのトラック数です。少数でも見えるように、高さは平方根で示しています。</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::SearchField</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::SessionSide</name>
    <message>
        <source>Answered</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>わからない</translation>
    </message>
    <message>
        <source>Last ten decisions</source>
        <translation>最近の10件の判断</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Choose a line and press A, R or U to change that answer.</source>
        <translation>行を選んでA、R、Uを押すと、その回答を変更できます。</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>このセッション</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::SettledBox</name>
    <message numerus="yes">
        <source>%1 of your last %2 answers changed fewer than %3 suggestions.</source>
        <translation>
            <numerusform>最近の回答%2件のうち%1件は、候補の変化が%3件未満でした。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 You can stop soon.</source>
        <translation>%1 まもなく終えてかまいません。</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>安定度</translation>
    </message>
    <message>
        <source>One for each of the last answers: filled if it changed few suggestions.</source>
        <translation>最近の回答ごとに1つ。候補の変化がわずかなら塗りつぶし。</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::SettledView</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>安定度</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::SideBar</name>
    <message>
        <source>%1 yes, %2 no, %3 not sure.</source>
        <translation>はい%1件、いいえ%2件、わからない%3件。</translation>
    </message>
    <message>
        <source>%1 suggested.</source>
        <translation>候補%1件。</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>未チェック。</translation>
    </message>
    <message>
        <source>Checked today.</source>
        <translation>今日チェック済み。</translation>
    </message>
    <message>
        <source>Checked on %1.</source>
        <translation>%1にチェック済み。</translation>
    </message>
    <message>
        <source>The tag has changed since.</source>
        <translation>その後タグが変更されました。</translation>
    </message>
    <message>
        <source>Remove saved search</source>
        <translation>保存した検索を削除</translation>
    </message>
    <message>
        <source>Show suggestions in the list</source>
        <translation>候補を一覧に表示</translation>
    </message>
    <message>
        <source>Edit tag…</source>
        <translation>タグを編集…</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>タグを削除</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>すべてのトラック</translation>
    </message>
    <message>
        <source>Added last 7 days</source>
        <translation>最近7日間に追加</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>見つからない</translation>
    </message>
    <message>
        <source>Refused files</source>
        <translation>読めないファイル</translation>
    </message>
    <message>
        <source>%1 of 3</source>
        <translation>%1 / 3</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>No tags yet. Choose a few tracks that share something, then press Ctrl+T.</source>
        <translation>タグはまだありません。共通点のあるトラックをいくつか選び、Ctrl+Tを押します。</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>展開済み</translation>
    </message>
    <message>
        <source>Folded up</source>
        <translation>折りたたみ済み</translation>
    </message>
    <message>
        <source>No extractor that has analysed this library brings tags of its own. Tools ▸ Models lists those that do: YAMNet and MusiCNN.</source>
        <translation>このライブラリを解析した抽出器には、独自のタグを備えたものがありません。備えているものは「ツール ▸ モデル」にあります: YAMNetとMusiCNN。</translation>
    </message>
    <message>
        <source>Stock tags</source>
        <translation>既製タグ</translation>
    </message>
    <message numerus="yes">
        <source>Heard in %n track(s) by %1. Make a tag like it.</source>
        <translation>
            <numerusform>%1 が %n トラックで検出。これに似たタグを作成できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stock tags are being counted.</source>
        <translation>既製タグを数えています。</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::SpeakingExamples</name>
    <message>
        <source>Examples that speak for it</source>
        <translation>プラスに働く例</translation>
    </message>
    <message>
        <source>Examples that speak against it</source>
        <translation>マイナスに働く例</translation>
    </message>
    <message>
        <source>A click or Enter plays the example, Shift+Enter the clip from before.</source>
        <translation>クリックまたはEnterで例を再生し、Shift+Enterで前のクリップを再生します。</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::TablePage</name>
    <message>
        <source>With a mark that Excel needs for accents</source>
        <translation>Excelの文字化けを防ぐ目印を付ける</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>すべてのトラック</translation>
    </message>
    <message>
        <source>Tracks with one of the tags</source>
        <translation>いずれかのタグが付いたトラック</translation>
    </message>
    <message>
        <source>Marked as suggested</source>
        <translation>候補として示す</translation>
    </message>
    <message>
        <source>Count as yes</source>
        <translation>「はい」とみなす</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>含めない</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>カンマ</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>トラック</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>セルの区切り</translation>
    </message>
    <message>
        <source>The table&apos;s beginning</source>
        <translation>表の先頭</translation>
    </message>
    <message>
        <source>Save preset…</source>
        <translation>プリセットを保存…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) exported to %1</source>
        <translation>
            <numerusform>%nトラックを%1に書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>プリセットを保存</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>プリセットの名前</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>カンマ区切り (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excelブック (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>JSON, an object a line (*.jsonl)</source>
        <translation>JSON、1行1オブジェクト (*.jsonl)</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::TagChooser</name>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Choose tags</source>
        <translation>タグを選択</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>タグ%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::TagDialog</name>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>シアン</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>黄土色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ピンク</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>オリーブ</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>スレート</translation>
    </message>
    <message>
        <source>Edit tag</source>
        <translation>タグを編集</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新しいタグ</translation>
    </message>
    <message>
        <source>For example: tense underscore</source>
        <translation>例: 緊張感のあるアンダースコア</translation>
    </message>
    <message>
        <source>What fits, what does not; for you and for colleagues</source>
        <translation>当てはまるものと当てはまらないもの（自分と同僚のためのメモ）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Make tag</source>
        <translation>タグを作成</translation>
    </message>
    <message>
        <source>There is a tag “%1” already. Choose another name.</source>
        <translation>タグ「%1」はすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>元にするもの</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected track(s)</source>
        <translation>
            <numerusform>選択した%nトラック</numerusform>
        </translation>
    </message>
    <message>
        <source>Like the tag “%1”</source>
        <translation>タグ「%1」に似たもの</translation>
    </message>
    <message numerus="yes">
        <source>Stock tag “%1” (heard in %n track(s) by %2)</source>
        <translation>
            <numerusform>既製タグ「%1」（%2 が %n トラックで検出）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::TagList</name>
    <message numerus="yes">
        <source>Label %n track(s) no</source>
        <translation>
            <numerusform>%nトラックに「いいえ」のラベルを付ける</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %n track(s) yes</source>
        <translation>
            <numerusform>%nトラックに「はい」のラベルを付ける</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::TagPanel</name>
    <message>
        <source>More about this tag</source>
        <translation>このタグの詳細</translation>
    </message>
    <message>
        <source>About this tag</source>
        <translation>このタグについて</translation>
    </message>
    <message>
        <source>%1 yes</source>
        <translation>はい %1</translation>
    </message>
    <message>
        <source>%1 no</source>
        <translation>いいえ %1</translation>
    </message>
    <message>
        <source>%1 not sure</source>
        <translation>わからない %1</translation>
    </message>
    <message>
        <source>%1 suggested</source>
        <translation>候補 %1</translation>
    </message>
    <message>
        <source>No suggestions are left at this threshold. “Threshold: more” in this tag&apos;s menu lowers it.</source>
        <translation>このしきい値では候補が残っていません。このタグのメニューの「しきい値：多めに」で下げられます。</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::TrackBrowser</name>
    <message>
        <source>No track matches this search. %1</source>
        <translation>この検索に一致するトラックはありません。%1</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>No track is missing.</source>
        <translation>見つからないトラックはありません。</translation>
    </message>
    <message>
        <source>Show all tracks</source>
        <translation>すべてのトラックを表示</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) are missing, and no other is there. Their labels are kept, and come back with their folder. %1</source>
        <translation>
            <numerusform>%nトラックが見つからず、ほかにトラックはありません。ラベルは残り、フォルダーを戻すと元どおりになります。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Add folders…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>No suggestions are left at this threshold. %1</source>
        <translation>このしきい値では候補が残っていません。%1</translation>
    </message>
    <message>
        <source>Show more suggestions</source>
        <translation>候補を増やす</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::TrackHeader</name>
    <message>
        <source>Threshold %1</source>
        <translation>しきい値%1</translation>
    </message>
    <message>
        <source>How alike each track is to the examples of “%1”. Click to sort.</source>
        <translation>各トラックが「%1」の例にどれだけ似ているか。クリックで並べ替え。</translation>
    </message>
    <message>
        <source>The order is older than the scores. Click to sort again.</source>
        <translation>並び順がスコアより古くなっています。クリックで並べ替え直します。</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::TrackTable</name>
    <message>
        <source>Tracks</source>
        <translation>トラック</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%nトラック</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagwright::ui::TrackTableModel</name>
    <message>
        <source>not analysed yet</source>
        <translation>未解析</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2、%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, score %3</source>
        <translation>%1: %2、スコア%3</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>再生中</translation>
    </message>
    <message>
        <source>The file is missing; its labels are kept.</source>
        <translation>ファイルが見つかりません。ラベルは残っています。</translation>
    </message>
    <message>
        <source>Score %1: about %2 in 100 tracks like this are right.</source>
        <translation>スコア%1: このようなトラックは100件中約%2件が正しいものです。</translation>
    </message>
    <message>
        <source>Score %1. It says how alike, not yet how probable.</source>
        <translation>スコア%1。どれだけ似ているかを示し、確率はまだ示しません。</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>再生中</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>アルバムアーティスト</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>BPM</source>
        <translation>BPM</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加日</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>It is that of the track&apos;s best clip.</source>
        <translation>トラックで最もスコアの高いクリップの値です。</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::TracksBox</name>
    <message>
        <source>Labelled yes</source>
        <translation>「はい」のラベル</translation>
    </message>
    <message>
        <source>Labelled yes, and suggested</source>
        <translation>「はい」のラベルと候補</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::UndoWritingDialog</name>
    <message>
        <source>Undo file writing</source>
        <translation>ファイルへの書き込みを元に戻す</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::UpNextList</name>
    <message>
        <source>Up next</source>
        <translation>次に再生</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::WaveformView</name>
    <message>
        <source>Waveform</source>
        <translation>波形</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Nothing is playing.</source>
        <translation>再生していません。</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1、%2 %3</translation>
    </message>
    <message>
        <source>%1, not analysed yet</source>
        <translation>%1、未解析</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::WeightShareView</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Where the probe looks</source>
        <translation>プローブの着目点</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::WhyPanel</name>
    <message>
        <source>Add a first example: play a track that fits and press A, or drag tracks onto the tag.</source>
        <translation>最初の例を追加します。当てはまるトラックを再生してAを押すか、トラックをタグにドラッグします。</translation>
    </message>
    <message>
        <source>Play a clip or choose a track to see why it scores as it does.</source>
        <translation>クリップを再生するかトラックを選ぶと、そのスコアの理由が表示されます。</translation>
    </message>
    <message>
        <source>This clip is not analysed yet.</source>
        <translation>このクリップはまだ解析されていません。</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <translation>%1、%2–%3</translation>
    </message>
    <message>
        <source>From %1, an average track, to %2.</source>
        <translation>平均的なトラックの%1から%2へ。</translation>
    </message>
    <message>
        <source>Extractor</source>
        <translation>抽出器</translation>
    </message>
    <message>
        <source>Typical sound</source>
        <translation>典型的な音</translation>
    </message>
    <message>
        <source>How much it changes</source>
        <translation>変化の大きさ</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Part of the score</source>
        <translation>スコアへの寄与</translation>
    </message>
    <message>
        <source>Where the probe looks</source>
        <translation>プローブの着目点</translation>
    </message>
    <message>
        <source>typical sound</source>
        <translation>典型的な音</translation>
    </message>
    <message>
        <source>how much it changes</source>
        <translation>変化の大きさ</translation>
    </message>
    <message>
        <source>Nearest examples</source>
        <translation>最も近い例</translation>
    </message>
    <message>
        <source>A click or Enter plays the example, Shift+Enter the clip from before.</source>
        <translation>クリックまたはEnterで例を再生し、Shift+Enterで前のクリップを再生します。</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::WorkerProcess</name>
    <message>
        <source>Cannot start the worker (%1). Install Tagwright again.</source>
        <translation>ワーカーを起動できません（%1）。Tagwrightを再インストールしてください。</translation>
    </message>
    <message>
        <source>The worker broke off. Start again.</source>
        <translation>ワーカーが中断しました。再実行してください。</translation>
    </message>
    <message>
        <source>The worker ended without a reason. Start the job again.</source>
        <translation>ワーカーが理由を示さずに終了しました。作業を再実行してください。</translation>
    </message>
</context>
<context>
    <name>tagwright::ui::WritePage</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>トラック</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>書き込み先</translation>
    </message>
    <message>
        <source>If filled</source>
        <translation>値がある場合</translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation>既存の値を置き換える</translation>
    </message>
    <message>
        <source>Add to what is there</source>
        <translation>既存の値に追加する</translation>
    </message>
    <message>
        <source>Own field: %1</source>
        <translation>独自フィールド: %1</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>ムード</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Another field…</source>
        <translation>別のフィールド…</translation>
    </message>
    <message>
        <source>Each file is copied, checked and swapped in; the sound is not touched. You can undo the whole batch later.</source>
        <translation>各ファイルはコピーを確認してから置き換えます。音声には触れません。後でまとめて元に戻せます。</translation>
    </message>
    <message>
        <source>Save this list…</source>
        <translation>この一覧を保存…</translation>
    </message>
    <message>
        <source>Undo writing…</source>
        <translation>書き込みを元に戻す…</translation>
    </message>
    <message>
        <source>Dry run again</source>
        <translation>再度試し実行</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Another field</source>
        <translation>別のフィールド</translation>
    </message>
    <message>
        <source>Name of the field. With {tag} in it, each tag gets a field of its own.</source>
        <translation>フィールドの名前。{tag}を含めると、タグごとに別のフィールドになります。</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>すべて %1</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <translation>変更あり %1</translation>
    </message>
    <message>
        <source>Already right %1</source>
        <translation>変更不要 %1</translation>
    </message>
    <message>
        <source>Cannot be written %1</source>
        <translation>書き込み不可 %1</translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s)</source>
        <translation>
            <numerusform>%nファイルに書き込む</numerusform>
        </translation>
    </message>
    <message>
        <source>Write files</source>
        <translation>ファイルに書き込む</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose the tags to write.</source>
        <translation>書き込むタグを選んでください。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻すものはありません。</translation>
    </message>
    <message>
        <source>No track has these tags.</source>
        <translation>これらのタグが付いたトラックはありません。</translation>
    </message>
    <message>
        <source>Dry run of the undo finished. Nothing has been written.</source>
        <translation>元に戻す操作の試し実行が完了しました。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>Dry run finished. Nothing has been written.</source>
        <translation>試し実行が完了しました。何も書き込んでいません。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%nファイルに書き込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were left as they were.</source>
        <translation>
            <numerusform>%n件は変更していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save this list</source>
        <translation>この一覧を保存</translation>
    </message>
    <message>
        <source>files.txt</source>
        <translation>ファイル一覧.txt</translation>
    </message>
    <message>
        <source>Text, separated by tabs (*.txt)</source>
        <translation>タブ区切りテキスト (*.txt)</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n file(s)</source>
        <translation>
            <numerusform>%n 件のファイルを元に戻す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) restored.</source>
        <translation>
            <numerusform>%n 件のファイルを元に戻しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The dry run is going on.</source>
        <translation>試し実行をしています。</translation>
    </message>
    <message>
        <source>Files are being written.</source>
        <translation>ファイルに書き込んでいます。</translation>
    </message>
</context>
</TS>
