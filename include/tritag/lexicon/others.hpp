// SPDX-License-Identifier: MIT
#pragma once

#include <tritag/version.hpp>

// Data, in the form that lexicon/built_in.hpp describes: concepts that finely divided catalogues tell apart, and what single
// sentences say of them.

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

inline constexpr const char* lexicon_others[] = {
R"lexicon(
[mail-transfer-agent]
alias: mta | mail transfer agents | mail transport agent | smtp server | smtp servers | smtp relay
alias: communication email mail transfer agents | email mail transfer agents
E: mta | mail transfer agent | mail transport agent | smtp server | smtp relay | mail relay | sendmail replacement
E: smtp daemon | outgoing mail server | smtp gateway
S: smtp | relay | mail queue | mail routing | dkim signing | sendmail
T: postfix | exim | opensmtpd | qmail | haraka
H: mta | smtp server | mail transfer agent | mail router

[mail-delivery-agent]
alias: mda | mail delivery agents | imap server | imap servers | pop3 server | email mail delivery agents
alias: communication email mail delivery agents
E: mda | mail delivery agent | imap server | pop3 server | imap and pop3 server
S: imap | pop3 | mailbox | maildir | sieve | jmap
T: dovecot | cyrus imap | courier
H: imap server | pop3 server | mail delivery agent

[xmpp-client]
alias: xmpp clients | xmpp client | xmpp web clients | xmpp web client | communication xmpp web clients
alias: communication xmpp clients | jabber clients
E: xmpp client | xmpp web client | web-based xmpp client | jabber client | xmpp chat client
S: xmpp | omemo | roster
H: xmpp client | jabber client

[audio-streaming]
alias: music streaming | audio streaming | media streaming audio streaming | audio streaming servers | music servers
E: music streaming | audio streaming | music server | music streamer | audiobook server | podcast server
E: audio streaming server | audio server | personal music | music collection | music library | scrobble | scrobbling
E: internet radio | web radio | radio station | listen to your music | radio automation | audio player
S: music | audiobook | podcast | playlist | subsonic | spotify | last-fm | lastfm | listenbrainz | album | artist | song
S: mp3 | flac | icecast | listening history | fm radio | radio | airsonic
T: mpd | airsonic | navidrome | snapcast | librespot
H: music player | music server | audio server | music streamer | radio | jukebox | audio player | scrobbler

[video-streaming]
alias: video streaming | media streaming video streaming | video hosting | video platforms | live video streaming
E: video streaming | video hosting | video platform | live streaming | live video | youtube alternative | twitch alternative
E: video sharing | stream video | video server | watch together | watch video together | stream torrent
S: rtmp | hls | live stream | live chat stream | vod | video on demand | peertube | streamer | movie | transcoding
H: video platform | video server | streaming server | video player

[multimedia-streaming]
alias: multimedia streaming | media streaming multimedia streaming | media servers | media server | home media
E: multimedia streaming | media server | multimedia server | media center | media centre | entertainment center
E: upnp media server | dlna server | dlna media server | home media | media system | stream your media | media streaming
E: multimedia center | stream your digital media | real-time media server
S: dlna | upnp | chromecast | transcoding | movie | tv show | audio and video | video and audio | multimedia
T: jellyfin | plex | emby | kodi | xbmc
H: media server | media center | home theater

[media-automation]
alias: media management | media manager | media managers | media collection | media collections | media downloaders
E: media management | media manager | movie manager | movie collection manager | tv show manager | media collection
E: subtitle manager | music collection manager | download movie | download youtube | youtube downloader | video downloader
E: tv series tracker | movie tracker | watchlist | collection manager for usenet
S: usenet | nzb | sonarr | radarr | lidarr | prowlarr | yt-dlp | youtube-dl | movie | tv show | subtitle | torrent client
S: plex | jellyfin | emby | music discovery | watch history | trakt
H: movie manager | media manager | youtube downloader | downloader | media tracker

[peer-to-peer-filesharing]
alias: p2p file sharing | peer to peer filesharing | peer to peer file sharing | file transfer peer to peer filesharing
alias: p2p filesharing | torrents | torrent clients | bittorrent clients
E: bittorrent client | torrent client | torrent tracker | peer-to-peer file sharing | p2p file sharing | peer-to-peer file transfer
E: file sharing over peer-to-peer | bittorrent tracker | webtorrent
S: bittorrent | torrent | magnet | peer-to-peer | tracker | seedbox | webrtc file
T: transmission | deluge | rtorrent | qbittorrent | libtorrent
H: torrent client | bittorrent client | torrent tracker

[object-storage]
alias: object storage and file servers | file transfer object storage and file servers | object store | object stores
alias: s3 storage | file servers | file server
E: object storage | object store | s3 compatible | s3 protocol | amazon s3 protocol | webdav server | ftp server | sftp server
E: s3 server | blob storage | object storage server | file server
S: s3 | bucket | webdav | ftp | object | amazon s3
T: minio | garage | ceph | seaweedfs
H: object store | object storage | file server | sftp server | ftp server
)lexicon",
R"lexicon(
[task-management]
E: kanban board | task board | todo list | to-do list | task list | list manager | task scheduler for people | kanban app
S: kanban | todo | task | trello | checklist | gantt | to-do | task list

[money]
E: crypto wallet | cryptocurrency wallet | payment processor | payment gateway | accept payment | expense tracker
E: finance tracker | budget | budgeting | portfolio tracker | double-entry accounting | invoicing | billing | split expense
E: accounting | expense sharing | cryptocurrency trading | personal finance | subscription tracker
S: bitcoin payment | invoice | expense | expenses | bank account | net worth | ledger | receipt | tax | bookkeeping

[manufacturing]
E: 3d printer | 3-d printer | cnc | cnc milling | klipper | octoprint | laser cutter | production planning | bill of material
S: gcode | g-code | grbl | filament | marlin | 3d printing | milling | slicer | smoothieware

[proxy]
E: tunnel to localhost | expose localhost | ngrok alternative | socks5 proxy | caching proxy | image proxy | http proxy
E: proxy server | git proxy | tunnel localhost | anti-censorship proxy | proxy for
S: tunnel | ngrok | serveo | socks | forward proxy | reverse tunnel | anonymize traffic

[ticketing]
E: help desk | helpdesk | error tracking | error tracker | crash reporting | issue tracker | bug tracker | issue tracking
E: ticket system | trouble ticket | customer support desk | support desk | support ticket | service desk | bug tracking
E: feedback board | feature request board
S: support agent | sentry alternative | zendesk | error report | shared inbox | omnichannel support

[software-forge]
alias: git hosting | source code hosting | code hosting | project hosting | software forges | forge | forges
E: software forge | git hosting | git service | source code management | repository management | git server | git repository viewer
E: code collaboration platform | git web interface
S: mercurial | subversion | pull request | gitea | gitlab | forge | code review
H: forge | git service | git server | git frontend

[project-management]
E: software forge | git hosting | git service | source code management | repository management | git server | git frontend
E: team collaboration for developer | issue and project tracker | code hosting | project management

[team-chat]
E: messaging platform | group chat | communication platform | communications platform | secure messenger | instant messaging
E: chat server | chat app | slack alternative | push notification server | notification server | live chat | messenger
E: anonymous chat | whistleblowing | sms gateway | whatsapp | secret message | team messaging | customer engagement platform
E: video and text chat | matrix client | matrix server | matrix homeserver
S: slack | messenger | chat room | push notification | encrypted message | omnichannel | chatbot | whiteboard | matrix

[social-network]
E: forum | forum software | discussion platform | comment system | comment server | commenting system | online community
E: q-a platform | questions and answers | local community | fediverse server | microblogging | link aggregator | community platform
E: bulletin board | activitypub server | community software | social media management
S: fediverse | activitypub | community | stack overflow | reddit | disqus | mastodon | federated

[archive]
E: web archive | webpage archive | archive of site | email archiver | archiving email | internet archive | archive webpage
E: save webpage | archive management | digital preservation | website archiver | youtube archive | archiving
S: wayback machine | warc | snapshot | archivist | preservation

[analytics]
E: web analytics | website analytics | web statistics | log analyzer | web log analyzer | business intelligence | data visualization
E: google analytics | visualize data | product analytics | event analytics | session replay | privacy-friendly analytics
S: visitor | page view | pageview | statistics | dashboard and chart | matomo | tracking pixel | metrics and event

[dashboards]
E: homepage for your | start page | startpage | application dashboard | new tab | personal dashboard | server dashboard
E: link page | app launcher | application grid | homelab dashboard | browser home page | linktree alternative
S: homepage | bookmarks on one page | widget | linktree | landing page | application launcher

[databases-and-storage]
E: database client | database manager | database schema | database gui | database admin | sql client | database frontend
E: spreadsheet database | airtable alternative | manage database | web sql | sql editor | database web interface
S: airtable | phpmyadmin | nocodb | postgresql client | mysql administration | database explorer

[games-admin]
E: game server | gameserver | minecraft server | game server panel | game server management | rom manager | game library
E: game server manager | minecraft server manager | minecraft map | rom collection | game collection | server control panel for game
S: steam | pterodactyl | rcon | minecraft | rom | emulator in the browser

[knowledge-base]
E: knowledge management | mind map | mindmap | knowledge graph notes | second brain | knowledge base | documentation platform
E: question and answer | mind mapping | outliner | networked notes
S: knowledge | flashcard | concept map | markdown document | backlink

[inventory]
E: inventory management | asset management | asset tracking | warehouse management | stock management | parts management
E: keep track of your inventory | equipment tracking | home inventory | wine cellar | it asset management | ammunition tracker
S: stock level | barcode | qr code asset | warehouse | asset | spool

[polls]
E: form builder | survey | event management | ticketing event | event scheduling | rsvp | meeting scheduling | poll
E: wish list | wishlist | gift list | secret santa | questionnaire | group decision | event platform | doodle alternative
S: vote | attendee | event | questions | participants | form

[education]
E: student planner | grader | quiz | classroom | course | learning platform | flashcard | online exam | school | e-learning
E: teaching | interactive presentation for class | student management | gradebook
S: student | teacher | homework | grade | exam | classes | lesson | education

[groupware]
E: groupware | team collaboration suite | collaborative notepad | collaborative whiteboard | collaboration platform
E: collaborative workspace | collaborative editing | club management | association management | collaboration suite
S: shared calendar | address book | webmail | whiteboard | shared document | group hierarchy

[file-sync]
E: file synchronisation | file synchronization | file sync | sync files | private cloud | cloud storage | file hosting platform
E: dropbox alternative | nextcloud | file sharing and collaboration | share and synchronize | sync folder
S: sync | dropbox | owncloud | peer-to-peer sync | synchronisation | synchronization

[file-manager]
E: file manager | file browser | directory listing | web file manager | serve file | serve files and dirs | static file server
E: browse file | directory lister | file listing | manage files | file explorer
S: directory index | webdav browser | upload and download file | folder

[photos]
E: photo gallery | photo management | photo album | slideshow | image hosting | photo sharing | image gallery | google photos
S: exif | immich | album | photo | picture | face recognition photo | camera roll | lychee | piwigo

[document-management]
E: document management | pdf operations | pdf editor | pdf manager | merge pdf | sign document | document signing
E: e-signature | invoice archive | paperless | organize pdf | document archive | pdf toolbox | various operations on pdf
S: pdf | scan | ocr | document | signature | docusign

[e-books]
E: e-book | ebook | ebook library | comic reader | manga reader | comic server | calibre | book collection | reading tracker
E: book catalogue | opds | manga server | audiobook and ebook | comic book | track your reading
S: book | comic | epub | goodreads | cbz | cbr | manga | reader | calibre web

[self-hosting-solutions]
E: server control panel | server management panel | self-hosting platform | home server | home cloud | personal server
E: one-click app install | self-hosted platform for app | personal cloud os | docker management for home
S: app store for your server | homelab | casaos | yunohost | homeserver | vps management

[gps-tracking]
E: gps track | location history | google timeline | gps tracker | fleet tracking | trail database | track recording | trip planner
S: gpx | owntracks | location | trail | route | hiking | where you have been

[health]
E: electronic health record | electronic medical record | medical practice | patient record | health record | fitness tracker
E: workout tracker | calorie tracker | weight tracker | hospital management | laboratory information | period tracker
S: patient | workout | clinical | medical | fhir | hl7 | exercise | calories | fitness | strava
H: health tracker | workout tracker | health record | medical record

[fitness]
E: electronic health record | medical practice | patient record | health record | laboratory information | weight tracker
S: patient | clinical | medical | fhir | workout

[time-tracking]
E: track time | time tracker | coding statistics | wakatime | habit tracking | timesheet | pomodoro
S: toggl | billable hours | wakatime | timer | clock in

[api-management]
E: restful api from | turn any sql | api request builder | api client | graphql engine | backend framework | backend as a service
E: rest api on top | api for any database | api documentation | api gateway
S: postman | openapi | hasura | rest and graphql | instant api

)lexicon"};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
