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
H: mail router

[mail-delivery-agent]
alias: mda | mail delivery agents | imap server | imap servers | pop3 server | email mail delivery agents
alias: communication email mail delivery agents
E: mda | mail delivery agent | imap server | pop3 server
S: imap | pop3 | mailbox | maildir | sieve | jmap
T: dovecot | courier

[xmpp-client]
alias: xmpp clients | xmpp client | xmpp web clients | xmpp web client | communication xmpp web clients
alias: communication xmpp clients | jabber clients
E: xmpp client | xmpp web client | jabber client | xmpp chat client
S: xmpp | omemo | roster

[audio-streaming]
alias: music streaming | audio streaming | media streaming audio streaming | audio streaming servers | music servers
E: music streaming | audio streaming | music server | music streamer | audiobook server | podcast server
E: audio server | personal music | music collection | music library | scrobble | scrobbling
E: internet radio | web radio | radio station | listen to your music | radio automation | audio player
S: music | audiobook | podcast | playlist | subsonic | spotify | last-fm | lastfm | listenbrainz | album | artist
S: song | mp3 | flac | icecast | listening history | radio | airsonic
T: mpd | navidrome | snapcast | librespot
H: music player | jukebox | scrobbler

[video-streaming]
alias: video streaming | media streaming video streaming | video hosting | video platforms | live video streaming
E: video streaming | video hosting | video platform | live streaming | live video | youtube alternative
E: twitch alternative | video sharing | stream video | video server | watch together | watch video together
E: stream torrent
S: rtmp | hls | live stream | live chat stream | vod | video on demand | peertube | streamer | movie | transcoding
H: streaming server | video player

[multimedia-streaming]
alias: multimedia streaming | media streaming multimedia streaming | media servers | media server | home media
E: multimedia streaming | media server | multimedia server | media center | media centre | entertainment center
E: dlna server | home media | media system | stream your media
E: media streaming | multimedia center | stream your digital media
S: dlna | upnp | chromecast | transcoding | movie | tv show | audio and video | video and audio | multimedia
T: jellyfin | plex | emby | kodi | xbmc
H: home theater

[media-automation]
alias: media management | media manager | media managers | media collection | media collections | media downloaders
E: media management | media manager | movie manager | movie collection manager | tv show manager | media collection
E: subtitle manager | music collection manager | download movie | download youtube | youtube downloader
E: video downloader | tv series tracker | movie tracker | watchlist | collection manager for usenet
S: usenet | nzb | sonarr | radarr | lidarr | prowlarr | yt-dlp | youtube-dl | movie | tv show | subtitle
S: torrent client | plex | jellyfin | emby | music discovery | watch history | trakt
H: downloader | media tracker

[peer-to-peer-filesharing]
alias: p2p file sharing | peer to peer filesharing | peer to peer file sharing
alias: file transfer peer to peer filesharing | p2p filesharing | torrents | torrent clients | bittorrent clients
E: bittorrent client | torrent client | torrent tracker | peer-to-peer file sharing | p2p file sharing
E: peer-to-peer file transfer | file sharing over peer-to-peer | bittorrent tracker | webtorrent
S: bittorrent | torrent | magnet | peer-to-peer | tracker | seedbox | webrtc file
T: transmission | deluge | rtorrent | qbittorrent | libtorrent

[object-storage]
alias: object storage and file servers | file transfer object storage and file servers | object store | object stores
alias: s3 storage | file servers | file server
E: object storage | object store | s3 compatible | s3 protocol | webdav server | ftp server
E: sftp server | s3 server | blob storage | file server
S: s3 | bucket | webdav | ftp | object
T: minio | garage | ceph | seaweedfs

[task-management]
E: kanban board | task board | list manager | task scheduler for people | kanban app
S: kanban | task | gantt

[money]
E: crypto wallet | cryptocurrency wallet | payment processor | payment gateway | accept payment | finance tracker
E: portfolio tracker | invoicing | billing | accounting | expense sharing
E: cryptocurrency trading | subscription tracker
S: bitcoin payment | invoice | expenses | receipt | tax | bookkeeping

[manufacturing]
E: 3d printer | 3-d printer | cnc | klipper | octoprint | laser cutter | bill of material
S: gcode | g-code | grbl | filament | marlin | 3d printing | milling | slicer | smoothieware

[proxy]
E: tunnel to localhost | expose localhost | ngrok alternative
E: tunnel localhost
S: serveo | reverse tunnel | anonymize traffic

[ticketing]
E: help desk | helpdesk | error tracking | error tracker | crash reporting | support desk
E: support ticket | feedback board | feature request board
S: support agent | sentry alternative | error report | shared inbox | omnichannel support

[software-forge]
alias: git hosting | source code hosting | code hosting | project hosting | software forges | forge | forges
E: software forge | git hosting | git service | source code management | repository management | git server
E: git repository viewer | code collaboration platform | git web interface
S: mercurial | subversion | pull request | gitea | gitlab | forge | code review
H: git frontend

[project-management]
E: git hosting | git service | source code management | repository management | git server | git frontend
E: team collaboration for developer | issue and project tracker | code hosting

[team-chat]
E: communication platform | communications platform | secure messenger | chat server | chat app
E: live chat | anonymous chat | whistleblowing | sms gateway | secret message
E: customer engagement platform | video and text chat | matrix client | matrix server | matrix homeserver
S: encrypted message | omnichannel | chatbot | whiteboard | matrix

[social-network]
E: forum | discussion platform | comment system | comment server | commenting system
E: online community | q-a platform | questions and answers | local community | link aggregator
E: bulletin board | activitypub server | community software
S: stack overflow | disqus | federated

[archive]
E: webpage archive | archive of site | email archiver | archiving email | archive webpage | save webpage
E: archive management | website archiver | youtube archive
S: preservation

[analytics]
E: web statistics | log analyzer | business intelligence
E: data visualization | visualize data
S: page view | pageview | statistics | dashboard and chart | tracking pixel | metrics and event

[dashboards]
E: homepage for your | start page | link page | app launcher | application grid
E: browser home page | linktree alternative
S: bookmarks on one page | linktree | landing page | application launcher

[database-administration]
E: database schema | database frontend | spreadsheet database | airtable alternative | web sql
E: database web interface
S: airtable | nocodb | postgresql client | database explorer

[games-admin]
E: gameserver | rom manager | game library | minecraft map | rom collection | game collection
E: server control panel for game
S: rom | emulator in the browser

[knowledge-base]
E: mind map | mindmap | knowledge graph notes | documentation platform | mind mapping | outliner | networked notes
S: knowledge | flashcard | markdown document | backlink

[inventory]
E: keep track of your inventory | equipment tracking | wine cellar | ammunition tracker
S: asset | spool

[polls]
E: form builder | ticketing event | meeting scheduling | wish list | wishlist | gift list | secret santa
E: group decision | event platform
S: attendee | event | questions | participants | form

[education]
E: student planner | grader | classroom | interactive presentation for class
S: homework | classes

[groupware]
E: groupware | collaborative notepad | collaborative whiteboard | club management
E: association management
S: address book | webmail | whiteboard | group hierarchy

[file-sync]
E: sync files | cloud storage | file hosting platform | file sharing and collaboration | share and synchronize
S: synchronisation

[file-manager]
E: serve file | static file server | manage files
S: webdav browser | upload and download file | folder

[photos]
S: immich | lychee

[document-management]
E: pdf operations | pdf editor | pdf manager | merge pdf | document signing | invoice archive | organize pdf
E: pdf toolbox | various operations on pdf
S: pdf | ocr | document | signature

[e-books]
E: ebook library | book collection | reading tracker | book catalogue
E: audiobook and ebook | track your reading
S: calibre web

[self-hosting-solutions]
E: server control panel | server management panel | one-click app install
E: self-hosted platform for app | docker management for home
S: app store for your server | homeserver | vps management

[gps-tracking]
E: google timeline | trail database | track recording | trip planner
S: location | trail | route | hiking | where you have been

[health]
E: fitness tracker | workout tracker | calorie tracker
E: weight tracker | laboratory information
S: workout | clinical | exercise | calories | fitness | strava

[fitness]
E: medical practice | patient record | health record | laboratory information
E: weight tracker
S: patient | clinical | medical | fhir

[time-tracking]
E: track time | coding statistics | habit tracking | pomodoro
S: billable hours

[api-management]
E: restful api from | turn any sql | api request builder | api client | graphql engine | backend framework
E: backend as a service | rest api on top | api for any database | api documentation
S: rest and graphql | instant api
)lexicon"};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
